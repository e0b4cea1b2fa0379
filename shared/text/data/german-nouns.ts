/**
 * German nouns by the way they form their plural, singular, lower case. The project's own list, written from everyday
 * vocabulary and not taken from any dictionary; under the project's licence. Used to undo inflection and to split
 * compounds (long because it is one word list in a few strings): a compound ("Hochhäuser") inflects like its last word ("Häuser").
 */

/** Plural in -en or -n: Arbeit, Arbeiten; Frage, Fragen. */
export const NOUNS_EN = `
abgabe auflage bleibe decke eile einlage erdbeere falle fabel ferse fessel flanke fliese folie frist furche garage gebärde geste glocke
grube hacke halle haube hauptsache hecke herberge hymne jacht kabine kapsel kassette klage klappe klaue klinge klippe kolonne kohle konserve krippe
kugel kuppel lache lage laterne latte leine liege linke lizenz locke luke mappe marine maske matte miene minze mode montage mulde nahme
narbe nessel niete nische notlage orange pacht panne parole patrone pauschale pfeife pforte phase pilgerin platte pleite posse
quitte rakete rampe rasse raupe rendite reserve rinne robe route rubrik ruine rutsche salve sauce schale schar schaukel schiene
schlinge schnauze schneise schürze schwinge seife sense seuche sippe sirene skala skizze sorte sparte spanne spindel spur stätte staude stange
statue stelle stirn strophe stube stütze suite synode tagesordnung tatsache taufe teilhabe terrasse tinte torte traufe treppe tugend
übermacht ulme umlage urne vase vene villa vokabel vorlage waage wabe waffe walze wange wanze ware watte weiche weile welle werft wippe wonne wucht
würze zange zelle zeremonie ziege zinne zone zote zuflucht zulage zutat achse akademie allergie anstalt antenne apparatur arznei
bastelei baracke barriere batterie bestie bewandtnis bohle bowle brache brigade brise broschüre büchse bühne chronik debatte delle diät direktion
division drohne droge ebbe effizienz einöde elite energie episode eskalation etage etikette expertise facette fahne fantasie fassade fehde
feile finanzierung flaute fliege floskel flotte folge fontäne formel förderung frequenz fuhre gage galle garde garnitur gazelle genossenschaft
gestalt gier grätsche gunst hafenstadt harmonie heimat hürde illusion infrastruktur initiative insel inspiration intention jagd
justiz kampagne karriere karosserie katastrophe kaserne klausel klausur komödie komponente kondition konjunktur konsequenz konvention
korrektur kosmetik kritik kulisse kur kurie lektion lektüre leuchte limonade lokalität lotterie lust magd makrele malerei marke mauer
metapher mimik miliz minderheit mehrheit mine mischung moderation moral motorik mundart nachfrage neigung norm obhut oberfläche obrigkeit
ohnmacht orientierung panik pension pipeline poesie police praline präsenz premiere prozedur prozession psychiatrie
qual quittung räumlichkeit rakete ration reform religion renovierung republik resonanz revolution rezension routine sanktion säule schelle
schranke schwankung seilbahn sekte sequenz serie sirup solidarität souveränität spedition spirale stadtverwaltung station steppe stiftung
streife substanz suche symphonie tablette tendenz tonne tortur trasse tribüne truppe tüte umgebung utopie vakanz valuta variante
verfassung vergangenheit vernunft verpflegung vignette visite vorliebe vorreiterrolle währung wartung weisheit werbung wohltat zensur zierde zivilisation
wärmepumpe radroute zulassung nutzung sammlung stiftung warnung rettung strahlung siedlung kreuzung mündung wendung regelung geltung
anpassung abdeckung anschaffung aufklärung ausbildung ausrüstung auswertung beleuchtung bewässerung besteuerung beteiligung entlastung
entlohnung ergänzung erhaltung eröffnung haltung handlung heilung hoffnung impfung kürzung lagerung lüftung mahnung meinung messung
mitbestimmung öffnung pflanzung prüfung quelle rechnung reinigung rodung schaltung schöpfung senkung sicherung spende stärkung störung
tötung tagung teilung trennung überwachung umweltbelastung verarbeitung vergütung verhandlung verkleidung verlängerung verschmutzung
verschwendung versicherung verteidigung vertretung verzögerung vorführung warteschlange wertung zerstörung züchtung zuwendung
arbeit zeit frage idee antwort welt art person familie schule klasse stunde woche minute sekunde sprache stimme sache seite
straße gasse allee brücke ecke kurve strecke linie reise fahrt ankunft pause arbeitszeit woche saison ernte blume rose tulpe wiese
weide hecke heide eiche buche tanne fichte kiefer linde birke pflanze wurzel knospe blüte beere kirsche birne pflaume traube
banane orange zitrone ananas tomate kartoffel zwiebel gurke möhre karotte rübe bohne erbse linse suppe soße torte nudel pizza
speise mahlzeit küche pfanne tasse kanne flasche schüssel gabel dose tüte kiste schachtel tasche tonne kasse rechnung zahl ziffer
summe menge masse rate quote note rede lage ware gabe habe farbe form norm regel vorgabe aufgabe ausgabe abgabe angabe zugabe
eingabe übergabe rückgabe hilfe pflege sorge fürsorge vorsorge entsorgung versorgung liebe freude ruhe stille wut angst träne
trauer ehre treue reue würde gnade sünde strafe buße rache lüge wahrheit chance gefahr krise lösung meinung hoffnung wirkung
ursache folge reihe stufe phase epoche ära periode quelle kante spitze mitte grenze fläche ebene höhe tiefe breite länge größe
weite nähe ferne stärke schwäche kälte wärme hitze hälfte menge dichte leere fülle masse maße probe prüfung note karte tafel liste
tabelle seite zeile spalte akte mappe notiz nachricht meldung botschaft zeitung zeitschrift presse reportage anzeige werbung marke
firma bank börse aktie steuer miete pacht gebühr rente pension prämie rendite bilanz inventur branche industrie fabrik werkstatt
maschine anlage pumpe turbine batterie leitung röhre schraube säge schere zange leiter feile kette bremse kupplung felge pedale
lampe leuchte birne kerze heizung lüftung dusche wanne toilette wand decke treppe tür scheibe fliese diele stube kammer wohnung
siedlung gemeinde kommune region provinz nation republik monarchie diktatur demokratie partei fraktion koalition regierung wahl
stimme debatte diskussion konferenz tagung sitzung versammlung veranstaltung messe ausstellung feier party show oper bühne szene
rolle figur geschichte legende sage novelle kurzgeschichte melodie note flöte geige trommel trompete gitarre orgel harfe kamera
linse aufnahme fotografie kunst kultur religion kirche kapelle moschee synagoge pfarre predigt bibel seele psyche krankheit
grippe seuche epidemie pandemie wunde narbe verletzung operation therapie medizin tablette pille salbe spritze impfung praxis klinik
apotheke diagnose pflege schwester tante nichte kusine cousine oma dame frau jungfrau witwe braut königin hexe katze maus ratte kuh ziege
gans ente henne taube eule schwalbe amsel meise möwe krähe biene wespe hummel fliege mücke ameise spinne raupe schnecke
schlange schildkröte echse kröte robbe forelle sardine muschel krabbe feder kralle pfote schnauze mähne nase lippe zunge
wange stirn schulter hüfte rippe lunge leber niere blase ader sehne faser zelle drüse haut wade zehe ferse brust seite
hose jacke weste bluse mütze kappe krawatte schleife socke sandale sohle schnalle brille kette uhr perle krone naht
seide baumwolle watte schnur fahne flagge insel küste bucht quelle wolke sonne welle ebbe flut düne klippe höhle schlucht
wüste steppe savanne landschaft natur umwelt erde energie kohle ressource emission mission vision passion version region
station nation option aktion reaktion funktion struktur kultur figur natur reparatur temperatur literatur agentur
mobilität qualität realität identität universität fakultät aktivität kapazität solidarität diversität biodiversität vielfalt
einheit freiheit sicherheit gesundheit krankheit kindheit schönheit einsamkeit gerechtigkeit nachhaltigkeit möglichkeit
gesellschaft wirtschaft landwirtschaft mannschaft freundschaft partnerschaft nachbarschaft gemeinschaft wissenschaft eigenschaft
bereitschaft führungskraft technik technologie politik ethik logistik statistik musik physik mathematik grafik fabrik kritik
taktik strategie theorie philosophie ökologie ökonomie biologie chemie energie industrie batterie kategorie galerie
bäckerei konditorei metzgerei gärtnerei bücherei polizei partei datei kartei kanzlei konferenz kompetenz intelligenz existenz
frequenz tendenz effizienz resilienz transparenz bilanz distanz instanz toleranz substanz relevanz allianz finanz tanzstunde
steuerung förderung forschung bildung ausbildung weiterbildung fortbildung erziehung betreuung beratung leitung führung planung
umsetzung bewertung verwaltung verteilung verbindung beziehung bewegung erfahrung erwartung entwicklung verbesserung veränderung
verantwortung digitalisierung automatisierung finanzierung organisierung sanierung dämmung bauweise nutzung leistung zahlung
lieferung bestellung kündigung einladung anmeldung abmeldung registrierung schulung übung lesung wohnung heizung kleidung nahrung
ernährung verpackung vermeidung trennung müllabfuhr wiederverwendung verwertung belohnung bestrafung begrünung versiegelung
bebauung umwidmung widmung raumordnung ordnung unordnung verordnung anordnung zuordnung bedeutung richtung einrichtung
strömung störung zerstörung spannung entspannung erholung erinnerung begeisterung motivation innovation kommunikation
information organisation institution produktion konstruktion präsentation integration inklusion information transformation
kooperation generation situation tradition position definition investition ambition reduktion subvention garantie
software hardware datenbank plattform app cloud url methode analyse synthese hypothese these prognose diagnose hose rose
nummer schwester mutter kammer feder leiter mauer dauer trauer steuer feier leier butter oper trommel insel schachtel fackel
nadel regel tafel gabel wurzel schaufel ampel angel achsel vokabel kugel muschel semmel bibel zwiebel kartoffel windel
bushaltestelle haltestelle tankstelle stelle baustelle dienststelle welle schwelle zelle kelle elle hölle hülle fülle stille rille
brille grille villa firma weide seide kreide freude gemeinde schande bande wende legende stunde kunde runde wunde sekunde
bremse gasse rasse klasse kasse tasse masse straße soße pause bluse düse mühe ruhe truhe reihe weihe ehe nähe höhe krähe
vorstandswahl abstimmung umfrage befragung rückmeldung besprechung vorbesprechung nachbesprechung stellung vorstellung bestellung
einstellung herstellung ausstellung darstellung feststellung richtlinie leitlinie pipeline deadline maßnahme teilnahme abnahme
zunahme annahme übernahme rücknahme ausnahme aufnahme einnahme wertschätzung einschätzung schätzung hürde bürde würde behörde
beschwerde herde erde last lust luft kluft schrift unterschrift vorschrift inschrift zuschrift pflicht schicht sicht absicht ansicht
aussicht einsicht übersicht rücksicht vorsicht nachsicht aufsicht sucht flucht zucht bucht fracht macht acht tracht schlacht
nachricht jagd tugend jugend gegend saat tat untat heirat schuld geduld gunst brunst zukunft herkunft auskunft unterkunft vernunft
zunft ankunft wirtschaftlichkeit kaution aktion zeitarbeit schicht miete niete kante tante variante tinte quinte ente rente
spende wende sendung meldung wendung landung ladung mündung gründung begründung erfindung empfindung findung bindung verbindung
`

/** Weak masculines, plural in -en: Mensch, Menschen; Kollege, Kollegen. */
export const NOUNS_WEAK = `
mensch kollege kunde junge bote zeuge erbe neffe riese affe löwe hase bär ochse rabe falke held herr fürst graf prinz narr
student präsident patient klient agent dozent referent konsument produzent abonnent praktikant lieferant demonstrant emigrant
immigrant migrant mandant musikant elefant diamant tourist polizist journalist spezialist realist optimist pessimist artist
pianist gitarrist sozialist kommunist kapitalist aktivist jurist chemiker soldat kandidat bürokrat demokrat diplomat automat
pilot idiot patriot pate experte insasse genosse gefährte beamte angestellte soziologe psychologe biologe ökologe pädagoge
geologe theologe stratege kommilitone nachbar bauer architekt präfekt prophet athlet planet komet philosoph fotograf paragraf
nachfahre vorfahre pole däne schwede finne russe türke grieche franzose chinese
staat see schmerz strahl nerv muskel vetter stachel autor doktor motor professor sektor faktor reaktor traktor moderator
investor direktor inspektor sensor monitor prozessor mentor tutor administrator ventilator indikator
bett hemd ohr auge ende herz insekt
`

/** Plural in -e, vowel unchanged: Tag, Tage. */
export const NOUNS_E = `
gurt putz scheich fett fahrzeug feuerzeug flugzeug schlagzeug spielzeug werkzeug abteil akt alltag antrag anlass apparat archivar arbeitsplatz ausweis attentat azubi bankett bazillus befund befehl beleg bereich besitz
bestreben betrag beweis bezug biotop biss blitz block boot brief brokkoli budget büfett darlehen defizit deich delikt desaster dienst
dialog duell edikt eingriff elend emblem entgelt entscheid erlös ersatz erwerb exemplar exil experiment export fabrikat fahrgast feld fels
fernseher fest filet finale fleck fliesenleger flies floß format formular frost funk futur gas gefährt gehalt geheiß geleise geleit gelöbnis
gemisch genuss geräusch geschoss gestein gewinn gewölbe gift gips gleis glied grad granit gruß habitat halm hauch heft hehl herd hit holz idol
impuls index indiz inserat insulin interesse jubiläum kabinett kamin kapital karussell keks kelch kern kiosk klosett komitee komplex kompliment
konflikt kongress konsens konsulat kontrakt kopfhörer kork kredit kreuz kurs labor lack laich laib lager leck leim limit lob luchs maß
magnet mandat manöver maximum menü metall milieu minimum mittag modell modul mond monat monolog monument morast moos mythos nachweis
nektar niveau objekt ökosystem orkan ozean pakt park parkett passiv pegel pelz pfeil pigment plakat planet plebiszit podium porträt postamt
präparat prestige profit protokoll prozess prozent public puls pult quark quiz rahmen rebell referat reflex regime register reiz relikt
rempler rest resultat revier ring riss roggen rost ruder rückweg salat sarg sekret seminar senf serum sieb signal sims sitz slogan
soldat sortiment spezifikum spott sprit stamm start statement stativ steg steuersatz stich strahl stress strich strudel stundenplan symbol
szenario tabak takt talent tarif taxi tempel terrain termin testament thron titel tonfall trakt treff treib trend triumph tropf trost tumult
turnus typ umschlag unrat urteil verband verbund verdienst vergleich verhör verleih vermerk verrat vers verschluss versand verstoß vertrag
verzehr viertel visier volumen vorschuss vorteil wall weiler weizen werft widerspruch wirbel wirt witz wohl wrack zank zertifikat zeug zins zirkel
zoll zuwachs zweck zwerg zwirn zwist schutz schmuck schub schwung schwur schnaps schrott schrei schritt schlitz schlips schlamm scherz schein
schatten schaft saal rumpf ruß rausch rasen puder pilz pfad nutzen nutz niederschlag muff most mist milchreis markstein lenz leder lauch
konsum knall klee klatsch klang kitt kies keil jubel imbiss humus hopfen hohn hirse hafer guss grill griff grat glanz gewinn geiz gang
frust fraß forst flur flor filz filter feinstaub fasching erlag entzug dung dunst duft drill draht docht deal
tag weg berg preis kreis weis beweis verweis hinweis ausweis steg krieg sieg betrieb vertrieb antrieb trieb dieb hieb brief tarif
begriff griff angriff eingriff zugriff schritt fortschritt rücktritt auftritt eintritt austritt schnitt abschnitt durchschnitt ritt
tritt stein bein schein verein wein keim reim heim teil anteil vorteil nachteil bestandteil stadtteil urteil vorurteil seil beil pfeil
keil kreis kleinkreis reis fleiß geist zweig teig streik streit bescheid neid eid leid kleid tisch fisch blick einblick überblick
ausblick rückblick augenblick trick strick knick stil ziel spiel beispiel glücksspiel stiel kiel profil ventil krokodil fossil
film helm schirm bildschirm turm sturm wurm arm darm schwarm alarm farm charm lärm ort standort wohnort vorort bericht gericht
gewicht gesicht licht unterricht verzicht pflicht recht geschlecht gefecht hecht specht hirsch pirsch park markt punkt standpunkt
schwerpunkt zeitpunkt treffpunkt akt takt kontakt pakt konflikt delikt produkt projekt objekt subjekt effekt defekt aspekt
prospekt respekt dialekt konzept rezept skript manuskript transport export import rapport sport bord rekord akkord mord
wert hund mund fund grund abend freund feind wind kind rind pfund verband aufwand brand sand strand stand rand band bestand
zustand abstand widerstand verstand umstand gegenstand vorstand unterstand
jahr haar paar tier papier klavier turnier revier quartier bier stier meer heer speer teer teer gerät gebiet angebot gebot verbot
brot boot lot not tod schuh huhn lohn sohn mohn ton telefon mikrofon hormon balkon beton salon waggon ballon karton plan tran
organ roman vulkan kran zahn hahn bahn kahn wahn schwan
problem system programm diagramm gramm kilogramm atom symptom diplom axiom strom schwarm dom phantom
medikament dokument argument element moment fundament instrument experiment temperament parlament abonnement patent talent prozent
segment kontingent kontinent akzent event text kontext test rest fest protest podest attest manifest nest kompost
frist gewinn sinn beginn gewinn ding ring hering pudding frühling lehrling zwilling flüchtling schmetterling säugling
besuch versuch fluch tuch buch bruch spruch anspruch widerspruch einspruch geruch koch dolch storch strauch brauch bauch rauch schlauch
gebrauch verbrauch missbrauch
ast gast mast last palast quast ballast kontrast damast beruf ruf anruf aufruf huf stoff rohstoff treibstoff sauerstoff kunststoff
schadstoff hof friedhof bahnhof knopf kopf topf tropf zopf stock block rock bock schock pflock ersatz absatz umsatz ansatz einsatz
aufsatz zusatz satz schatz platz latz
baum raum traum saum schaum zaun daumen kaufmann preisnachlass anlass nachlass erlass pass fass kuss schluss abschluss beschluss
ausschluss anschluss einfluss überfluss fluss genuss verlust wunsch
schuldschein gutschein führerschein element ideal ritual signal kanal lokal pokal regal skandal tribunal material personal potenzial
denkmal merkmal quartal portal mineral general admiral kardinal journal
museum zentrum abenteuer feuer ungeheuer
rohr jahrzehnt jahrhundert jahrtausend werk kraftwerk netzwerk handwerk stockwerk bauwerk laufwerk uhrwerk feuerwerk fahrwerk
netz gesetz gerüst gewürz geschäft gespräch gesuch gebet geschenk gelenk getränk geschirr gewehr gefühl gebäude gewerbe gemüse
gebirge gedächtnis gedicht gefängnis verhältnis ergebnis erlebnis bedürfnis verständnis geheimnis ereignis hindernis zeugnis
erlaubnis kenntnis erkenntnis bündnis verzeichnis bewusstsein
pferd schwein schaf reh elch dachs luchs lachs fuchs hai wal delfin pinguin
stift gift schiff riff kliff knie
angebot kompliment vergleich teich reich bereich streich
entwurf stuhl spital hospital institut statut
tarif motiv archiv stativ kollektiv adjektiv perspektiv
haushalt inhalt aufenthalt halt gehalt erhalt unterhalt rückhalt vorbehalt asphalt spalt
vertrag antrag betrag beitrag ertrag auftrag
interview review ingenieur friseur regisseur chauffeur redakteur akteur amateur masseur
kommissar notar bibliothekar missionar millionär aktionär revolutionär sekretär funktionär pensionär militär
paket ticket etikett tablett brett kabarett ballett skelett parkett quartett
abteil urlaub staub raub betrag erfolg anruf verkehr bedarf verkauf einkauf kauf lauf ablauf kreislauf verlauf auslauf lebenslauf
bau anbau umbau ausbau neubau abbau aufbau tau stau pfau
apfelmus bus fluss guss schuss biss riss kompromiss grundriss umriss abriss
`

/** Plural in -e with umlaut: Stadt, Städte. */
export const NOUNS_UMLAUT_E = `
strauß trank pfahl schopf schwamm sarg floß schwan hals choral floh trog frosch wolf zoll duft schwung wurf entwurf vorwurf schub lust kluft
gruft zunft pflock klotz kauz gaul schlund schacht schaft damm kamm stamm klang gang hang rang fang drang gesang schwarm darm span kahn dunst
sturz umsturz stumpf
stadt hand wand bank kraft nacht macht kuh nuss maus laus gans angst not brust faust frucht luft kunst haut braut sau axt schnur
naht wurst zunft ausflucht auskunft unterkunft zusammenkunft
baum raum traum saum schaum zaun platz satz schatz plan zahn hahn kahn kran bahnhof hof fluss fuß gruß stuhl kuss schluss
abschluss beschluss ausschluss anschluss einfluss genuss pass bass anlass erlass nachlass vertrag antrag betrag beitrag ertrag auftrag
vortrag schlag vorschlag anschlag umschlag ratschlag beschlag zuschlag rückschlag niederschlag ausschlag tag fall unfall zufall
vorfall abfall ausfall einfall überfall notfall todesfall anfall stall ball wall schall kanal general
ast gast palast kontrast rat vorrat verrat markt supermarkt rand brand strand stand zustand abstand umstand gegenstand vorstand
bestand verstand widerstand aufstand missstand einwand aufwand band verband umband bund grund fund mund pfund gang ausgang eingang
zugang übergang vorgang umgang rückgang lehrgang studiengang jahrgang hang vorhang anhang zusammenhang umhang rang tank schrank
klang gesang zwang empfang anfang umfang fang tanz kranz schwanz glanz sturm turm wurm arm darm schwarm strom
sohn ton lohn thron hof knopf kopf topf tropf zopf kampf krampf dampf sumpf strumpf rumpf trumpf stock block rock bock pflock koch
bruch spruch anspruch widerspruch einspruch geruch bauch brauch strauch schlauch gebrauch
sprung ursprung vorsprung absprung zug anzug umzug einzug auszug aufzug bezug entzug vorzug flug ausflug krug pflug betrug
fuchs dachs wuchs arzt zahnarzt satz einsatz ansatz absatz umsatz zusatz aufsatz
kauf verkauf einkauf lauf ablauf kreislauf verlauf lebenslauf zuwachs wunsch busch
sack frack fluch rauch saft schaft schaft bart stoß verstoß vorstoß schoß kloß schuss guss zuschuss ausschuss
hut blut mut wut fuß brauch chor tenor korb storch
ausbau anbau umbau neubau bau sau stau
bischof herzog marschall kardinal altar pastor
klotz trotz schmaus schatz spaß pass abstrich
`

/** Plural in -er, with umlaut where it can: Haus, Häuser; Kind, Kinder. */
export const NOUNS_ER = `
tagebuch kochbuch drehbuch handbuch lehrbuch jahrbuch grundstück flugblatt gehalt gewand band bundesland ausland inland umland burgenland heimatland
haus rathaus krankenhaus hochhaus kind bild feld geld glied mitglied lied kleid schild brett nest licht gesicht rind ei geist leib
land bundesland rad fahrrad mann buch wort dorf wald dach fach amt bad band grab gras glas huhn kalb lamm kraut maul rand schloss loch
tal tuch volk weib wurm horn korn blatt haupt strauch gott mal denkmal merkmal schwert gemach gespenst geschlecht holz
eigentum reichtum irrtum altertum fürstentum brauchtum wachstum regiment hospital bösewicht vormund
`

/** No ending in the plural, with or without umlaut: Lehrer, Lehrer; Garten, Gärten. */
export const NOUNS_SAME = `
güter posten akteur aufkleber ausländer auslöser automechaniker bauträger bauer beamter begleiter behälter bewerber bläser boiler bunker container
controller dampfer dealer denker designer diener drachen dünger einkäufer einsiedler empfänger entwickler erzieher fahrradständer finder flieger
flüchter flüster folger gläubiger gründer hamster händler heizkörper hocker hüter importeur influencer inhaber kämpfer kater kleber
klempner kocher körper krieger kühler künstler landwirt läufer lieger lenker macher makler manager melker mixer mörtel moderator
musiker nachfolger nenner newcomer nehmer ober österreicher pächter panzer pfeiler pfleger planer platzhalter player poller
prediger prüfer puffer pranger raucher retter ringer roller router rücksitz ruderer sammler sauger schieber schläfer schleier schwimmer segler seher
sender server shutter sieder sitzer sportler spender springer stapler starter steuerzahler streicher streifen stürmer sucher süchtiger sünder
täufer taucher teenager tester toaster träger treiber trinker tropfer turner übersetzer umweltschützer verfasser verleger vermittler
versager vertreter verwalter verwandter volontär wächter wähler wanderer wärter werber weiser winzer wischer zeiger zieher züchter züchter
balken barren besen boden brocken bündel busen drachen düngemittel ekel eimer esel exempel ferkel feuerlöscher finger fohlen galgen gaumen geisel
gipfel graben groschen gulden haken hobel höcker horizont hörsaal inneres jubel kabel karren karpfen keiler kessel kittel klumpen
knäuel knochen knoten kolben kragen krempel lappen laken lumpen luder magen makel moder mörser muster nutzen orden packen pegel
pfosten pickel pranken polster rechen reifen rettich riemen rochen rüssel sabbel samen sattel schaden schemel schenkel schimmel schlitten schuppen
schnabel schrecken schwengel sockel spaten speichel splitter stapel stempel stängel stollen streifen stummel taler tempel tresen trubel
trümmel tümpel verdecken wedel wimpel wirbel wunder zauber zeichen zentner ziegel zuber zügel zünder
fahrer
lehrer schüler arbeiter mitarbeiter bürger einwohner besucher teilnehmer nutzer benutzer anbieter betreiber vermieter mieter
eigentümer besitzer bewohner käufer verkäufer händler hersteller erzeuger verbraucher fahrer radfahrer fußgänger autofahrer läufer
spieler sänger tänzer maler dichter schreiber leser hörer zuschauer zuhörer sprecher redner forscher erfinder gründer unternehmer
arbeitnehmer arbeitgeber politiker minister kanzler bürgermeister meister richter kläger verbrecher täter mörder räuber
techniker mechaniker elektriker tischler maurer dachdecker schlosser schneider bäcker metzger fleischer gärtner fischer jäger
förster müller schuster träger helfer berater betreuer pfleger leiter führer anführer trainer manager user partner gegner sieger
gewinner verlierer anfänger rentner schweizer österreicher engländer italiener spanier amerikaner europäer vater bruder onkel
enkel schwager schwiegervater großvater priester pfarrer engel teufel zauberer ritter kaiser computer rechner drucker scanner
bildschirm fernseher lautsprecher hörer wecker stecker schalter regler filter koffer becher teller löffel messer kessel eimer
besen hammer nagel bohrer hebel sessel kissen teppich keller zimmer fenster boden garten laden hafen kasten ofen wagen
bogen faden graben magen kragen balken kuchen braten schinken knochen rücken nacken rachen daumen husten schnupfen regen
segen degen rasen hafen haken zapfen tropfen brunnen norden süden osten westen schatten frieden glauben willen namen gedanken funken
felsen kittel titel mittel viertel drittel artikel kapitel winkel wechsel schlüssel deckel zettel beutel gürtel ärmel mantel
stiefel pinsel apfel vogel igel esel dackel hügel flügel spiegel ziegel riegel siegel tiegel tunnel kanal sattel mangel
handel wandel zweifel würfel gipfel zipfel wipfel kegel segel nebel möbel übel wunder muster fenster lager kloster theater
orchester semester quartier alter wetter gewitter wasser messer pflaster laster fieber leder ruder futter opfer ufer pulver silber
kupfer ungeziefer zeichen kennzeichen abzeichen verfahren vorhaben unternehmen vermögen wissen gewissen leben überleben essen
trinken vertrauen misstrauen verhalten verbrechen versprechen verstehen treffen rennen einkommen abkommen vorkommen
mädchen märchen brötchen päckchen häuschen bisschen eichhörnchen kaninchen fräulein stüberl sommer winter herbst
januar februar april oktober november dezember september kalender ordner hefter locher
kilometer meter zentimeter liter kilometer thermometer
europäer inländer ausländer flüchtlingshelfer förderer kümmerer anrainer pendler berufspendler
gebäude gewerbe gemüse gebirge gelände gebilde getreide gewebe gefälle gelübde gefüge
fehler ärger eifer kummer hunger zucker pfeffer ingwer spargel kaffee tee käse
verkehrsmittel lebensmittel nahrungsmittel hilfsmittel arbeitsmittel verkehr
`

/** Plural in -s: Auto, Autos; Team, Teams. */
export const NOUNS_S = `
trip café foyer genre image interview jury label level limit logo look medley menü niveau outfit pool poster
profi quiz rating review safe set shuttle slogan song space spot squad standard start stopp style swap tank taxi ticket token tour toast turnier
vibe voucher wrap zoom azubi akku kita fan gag klischee komitee regime resümee komplott depot parfum platon souvenir terrain waggon
auto foto kino büro radio video studio konto risiko tempo motto logo echo ego euro kilo silo zoo klo sofa oma opa mama papa kamera
thema schema firma villa pizza party hobby baby handy story city lobby pony team workshop meeting chat blog post tweet link
server browser account laptop tablet smartphone desktop screen button job boss chef coach trainee start-up startup club pub
bar café hotel restaurant hostel camp park ranch steak burger snack drink shake smoothie cocktail shop store event festival konzert
song hit band popstar star fan film trailer spot show clip podcast newsletter flyer banner poster sticker label
balkon salon ballon karton waggon bonbon kiosk scheck streik test tipp trick gag hit flop flirt crash stopp trend boom
feedback input output update upgrade download upload backup reset login user tool app widget plugin feature bug sprint scrum
uhu kakadu känguru gnu lama zebra koala panda gorilla mango kiwi avocado papaya muffin cookie info demo memo promo abo
jeans shirt pullover pulli bikini overall blazer
`

/** No plural worth knowing, or only a plural. */
export const NOUNS_ONLY = `
stück wolle grundbedürfnis bewusstheit vollzug umwelt ausland inland öl ölfarbe erdöl laub schlaf schutt schaum salz
wissenschaft allgemeinheit alltag bargeld bauland erdgas fernwärme festland fußvolk gemeinwohl grundwasser
wasser geld glück unglück pech fleiß mut wut zorn hass neid durst hunger schlaf schweiß blut fleisch milch butter mehl salz öl honig
reis gold silber eisen stahl blei kupfer glas holz beton zement kies lehm ton sand staub schmutz dreck müll abfall laub obst gemüse
gras heu stroh mist dünger schnee eis hagel nebel tau regen sonnenschein donner blitz klima wetter luft sauerstoff kohlendioxid
co2 strom gas dampf licht dunkelheit lärm ruhe verkehr tourismus handel konsum luxus armut reichtum elend arbeitslosigkeit
personal publikum nachwuchs vieh wild obdach gepäck material werkzeug spielzeug fahrzeug flugzeug zeug besteck geschirr
leute eltern großeltern geschwister ferien kosten daten ferien masern finanzen lebensmittel spesen trümmer unkosten
respekt humor spaß stress chaos frust lust langeweile ehrgeiz ehrlichkeit offenheit pünktlichkeit kreativität flexibilität
zusammenhalt zusammenarbeit gleichberechtigung feminismus rassismus sexismus kapitalismus sozialismus kommunismus populismus
optimismus pessimismus idealismus realismus egoismus tourismus journalismus nationalismus patriotismus mechanismus
organismus algorithmus rhythmus virus campus bonus status zirkus fokus kursus kaktus modus tonus luxus globus
bewusstsein selbstbewusstsein dasein bio fußball handball tennis golf yoga ski rad schwimmen laufen tanzen
deutsch englisch internet web www it hr ki homeoffice onboarding teambuilding marketing management controlling recruiting
coaching training mentoring networking monitoring tracking recycling upcycling sharing carsharing
homeschooling lernen lehren forschen bauen wohnen reisen einkaufen kochen backen putzen
nord süd ost west rechts links abends morgens mittags nachts tags
`

/** Singular and plural in pairs where no ending tells the one from the other. */
export const NOUNS_IRREGULAR = `
museum museen zentrum zentren thema themen firma firmen konto konten risiko risiken villa villen pizza pizzen drama dramen
praktikum praktika medium medien kriterium kriterien ministerium ministerien gremium gremien stadium stadien stipendium stipendien
studium studien material materialien prinzip prinzipien mineral mineralien kaktus kakteen virus viren globus globen zyklus zyklen
rhythmus rhythmen organismus organismen algorithmus algorithmen album alben forum foren datum daten spektrum spektren visum visa
lexikon lexika bau bauten kaufmann kaufleute fachmann fachleute komma kommata schema schemata stadion stadien ferien ferien
aquarium aquarien laboratorium laboratorien individuum individuen universum universen mitarbeitende mitarbeitenden
saal säle namen name gedanken gedanke willen wille glauben glaube interesse interessen mund münder mutter mütter tochter töchter acker äcker komma kommas
gymnasium gymnasien praxis praxen basis basen jubiläum jubiläen bonus boni index indizes atlas atlanten fossil fossilien reptil reptilien
campus campusse bonus bonusse bus busse iris iris ass asse as asse arzt ärzt anwalt anwält koch köch bauer bäuer rat rät
`
