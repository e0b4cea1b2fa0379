/** Fields of meaning, German; see `fields-english.ts`. */
export const GERMAN_FIELDS = `
essen: essen nahrung lebensmittel speise mahlzeit frühstück mittagessen abendessen jause kantine mensa restaurant gasthaus kochen küche rezept pizza burger pommes nudel reis salat suppe schnitzel wurst fleisch huhn fisch ei käse brot hunger ernährung
getränk: getränk trinken bier wein sekt schnaps alkohol saft limonade cola wasser kaffee tee milch durst
süßes: schokolade kuchen torte keks eis zucker süßigkeit süß bonbon gebäck pudding honig marmelade
obst: obst frucht apfel banane orange birne traube kirsche beere erdbeere zitrone melone pfirsich pflaume
gemüse: gemüse karotte möhre kartoffel tomate zwiebel gurke salat kohl bohne erbse linse kürbis paprika pilz spinat vegetarisch vegan
fleisch: fleisch fleischkonsum schlachtung tierhaltung massentierhaltung wurst rind schwein huhn vegetarisch vegan
landwirtschaft: landwirtschaft landwirt bauer bauernhof acker feld ernte dünger pestizid saatgut viehzucht stall vieh kuh biologisch regional saisonal
kleidung: kleidung gewand hose hemd jacke mantel kleid rock pullover schuh stiefel socke mütze hut handschuh mode textil
familie: familie eltern mutter vater mama papa kind sohn tochter bruder schwester geschwister oma opa großeltern tante onkel ehe partner ehemann ehefrau
kind: kind baby kleinkind jugend jugendliche schüler kindergarten kita spielplatz nachwuchs junge mädchen
freunde: freund freundin freundschaft kumpel nachbar nachbarschaft bekannte kamerad
liebe: liebe beziehung partnerschaft kuss hochzeit heirat verliebt romantik
alter: alter senior seniorin rentner pension rente pensionist ruhestand alt
tier: tier hund katze maus vogel pferd kuh schwein fisch biene insekt haustier wildtier zoo
natur: natur wald baum wiese pflanze blume garten grün grünfläche park berg fluss see meer landschaft boden biodiversität artenvielfalt artenschutz naturschutz
klima: klima klimaschutz klimawandel klimakrise erderwärmung umwelt umweltschutz co2 emission treibhausgas nachhaltig nachhaltigkeit ökologie ökologisch
energie: energie strom photovoltaik solar solaranlage windkraft windrad wasserkraft atomkraft kohle gas öl heizung heizen wärmepumpe fernwärme erneuerbar batterie speicher
wohnen: wohnen wohnung haus miete vermieter mieter eigentum eigenheim leerstand wohnbau wohnraum siedlung einfamilienhaus neubau altbau
bauen: bauen bau gebäude baustelle sanierung sanieren dämmung dämmen renovieren renovierung baustoff beton holz ziegel dach fassade fenster architekt bauordnung
boden: bodenversiegelung versiegelung flächenverbrauch raumordnung widmung grundstück bauland verbauung entsiegelung begrünung
möbel: möbel tisch stuhl sessel sofa bett schrank lampe teppich regal
stadt: stadt städtisch gemeinde dorf ort bezirk region land ländlich zentrum ortskern innenstadt platz straße
auto: auto pkw fahrzeug verbrenner elektroauto e-auto benzin diesel parkplatz parken garage autobahn führerschein carsharing motor stau tempolimit
rad: rad fahrrad radweg radfahrer radfahren radverkehr e-bike lastenrad helm
öffi: bus bahn zug straßenbahn u-bahn öffi öffis öpnv nahverkehr haltestelle fahrplan ticket klimaticket bahnhof schiene pendler takt
fuß: fußgänger fußweg gehweg gehsteig zebrastreifen zu-fuß gehen spazieren wandern
flug: flug flugzeug fliegen flughafen kurzstreckenflug kerosin pilot
verkehr: verkehr mobilität transport güterverkehr lkw straße verkehrsberuhigung ampel
reise: reise reisen urlaub ferien tourismus tourist hotel strand koffer ausflug
arbeit: arbeit job beruf büro chef kollege kollegin mitarbeiter mitarbeiterin arbeitgeber arbeitnehmer firma unternehmen betrieb karriere bewerbung personal
arbeitszeit: arbeitszeit überstunde gleitzeit teilzeit vollzeit feierabend pause schicht viertagewoche wochenende
homeoffice: homeoffice remote telearbeit mobil-arbeiten hybrid flexibel flexibilität
geld: geld euro lohn gehalt einkommen preis kosten bezahlen zahlen teuer billig günstig bezahlbar leistbar budget finanzierung bank kredit schulden sparen
steuer: steuer abgabe steuern co2-steuer gebühr förderung subvention zuschuss besteuerung finanzamt prämie bonus
armut: armut arm arbeitslosigkeit arbeitslos obdachlos hunger sozialhilfe not
handel: handel einkaufen einkauf supermarkt geschäft laden markt konsum produkt ware kunde verkauf import export
verpackung: verpackung plastik kunststoff verpackt unverpackt mehrweg einweg pfand flasche glas sackerl tüte
abfall: müll abfall mülltrennung recycling entsorgung mist tonne kompost wiederverwendung wegwerfen lebensmittelverschwendung verschwendung
reparatur: reparatur reparieren repaircafé ersatzteil kreislaufwirtschaft langlebig haltbarkeit gebraucht second-hand tauschen leihen
wasser: wasser trinkwasser regenwasser dusche duschen wc klospülung abwasser brunnen bewässerung
putzen: putzen waschen sauber sauberkeit reinigung wäsche staubsauger geschirr hygiene seife
schmutz: schmutz dreck staub gestank lärm laut
gesundheit: gesundheit gesund krank krankheit arzt ärztin krankenhaus medizin medikament therapie pflege impfung psychisch vorsorge betriebsarzt
körper: körper kopf haar auge ohr nase mund zahn hand finger arm bein fuß knie rücken herz haut
sport: sport fußball tennis schwimmen laufen fitness training turnen yoga verein mannschaft ball spiel wettkampf bewegung
erholung: erholung entspannung ruhe stille pause schlaf schlafen stress gelassenheit ausgleich freizeit
schule: schule lehrer lehrerin unterricht schüler klasse universität studium student hausaufgabe prüfung note bildung ausbildung
lernen: lernen wissen weiterbildung fortbildung schulung kurs seminar workshop training kompetenz aufklärung information bewusstsein bewusstseinsbildung
musik: musik lied singen konzert band gitarre klavier tanz tanzen chor
kultur: kultur kunst theater museum film kino buch lesen literatur fernsehen bild foto
spiel: spiel spielen spielzeug puzzle karten brettspiel videospiel
feier: feier feiern party fest geburtstag weihnachten ostern hochzeit geschenk betriebsausflug grillen
technik: technik technologie computer laptop software app internet digital digitalisierung ki künstliche-intelligenz daten handy smartphone automatisierung roboter system it tool
medien: medien zeitung nachrichten werbung social-media facebook instagram
kommunikation: kommunikation gespräch reden sprechen zuhören austausch dialog feedback rückmeldung information informieren diskussion meeting besprechung email chat
team: team zusammenarbeit kooperation gemeinsam gemeinschaft teamarbeit teamgeist zusammenhalt miteinander gruppe kollegialität vernetzung
führung: führung führungskraft chef leitung management vorgesetzte entscheidung verantwortung hierarchie vorbild leader leadership
vertrauen: vertrauen ehrlichkeit ehrlich offenheit transparenz transparent respekt wertschätzung anerkennung lob fairness fair loyalität
innovation: innovation innovativ kreativität kreativ idee erfindung neuerung neu experiment mut ausprobieren
veränderung: veränderung wandel change transformation entwicklung anpassung umstellung umdenken fortschritt zukunft
ziel: ziel erfolg vision strategie plan planung leistung ergebnis qualität mission
prozess: prozess ablauf bürokratie formular dokumentation regel vorschrift genehmigung vereinfachung standard verwaltung papier papierkram
zeit: zeit zeitdruck zeitmangel termin termindruck kalender stunde tag woche jahr pünktlich pünktlichkeit deadline
überlastung: überlastung stress druck burnout belastung personalmangel fachkräftemangel überstunde
ressource: ressource personal material ausstattung budget mittel rohstoff
motivation: motivation engagement begeisterung freude spaß interesse leidenschaft antrieb
freude: freude glück glücklich lachen spaß zufrieden zufriedenheit humor fröhlich
trauer: trauer traurig weinen einsam einsamkeit depression verzweiflung
wut: wut ärger zorn streit konflikt frust aggression hass
angst: angst sorge unsicherheit panik furcht risiko gefahr
sicherheit: sicherheit sicher schutz schützen polizei feuerwehr rettung alarm schloss helm versicherung
krieg: krieg frieden gewalt waffe terror armee bundesheer konflikt
verbrechen: verbrechen mord diebstahl raub betrug korruption kriminalität gefängnis
politik: politik regierung partei wahl demokratie bürgerbeteiligung beteiligung mitbestimmung gesetz parlament minister bürgermeister abstimmung politiker
recht: gesetz recht verbot verbieten pflicht verpflichtend vorschrift regelung strafe kontrolle richtlinie norm
gerechtigkeit: gerechtigkeit gleichberechtigung gleichstellung diversität vielfalt inklusion integration diskriminierung rassismus barrierefrei barrierefreiheit frauen migration flüchtling
ehrenamt: ehrenamt freiwillig spende spenden helfen hilfe unterstützung solidarität verein
religion: religion kirche gott glaube beten jesus pfarrer himmel
wetter: wetter regen schnee sonne wind sturm gewitter hitze kälte
kälte: kalt kälte frost eis winter kühl kühlung klimaanlage
wärme: warm wärme heiß hitze sommer
werkzeug: werkzeug hammer säge schraube bohrer nagel maschine
büroausstattung: schreibtisch bildschirm drucker stuhl sessel monitor tastatur arbeitsplatz ergonomie
kunde: kunde kundenservice kundenzufriedenheit service beratung beschwerde
`
