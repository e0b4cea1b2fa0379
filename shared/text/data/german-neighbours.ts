/**
 * German words beside those of `german-nouns.ts` and `german-words.ts`, nouns, verbs and adjectives, many of them close to
 * another one in spelling ("partie", "partei"): typo correction must know that they are good. The project's own list.
 */
export const GERMAN_NEIGHBOURS = `
abbau abbilden abend abendrot abfolge abfuhr abhang abitur abkehr ablage ableger ableiten abriss abruf abrupt absage abschied absender abstieg abstrus
absturz absurd abtrag abwehr abzug achtel achten addieren adelig adler affekt agentur ahnden ahnen ahnung akte aktion akut akzent akzeptieren alarm
albern album alibi allee alltag almosen alpen altar amboss amnesie amnestie ampel amulett ananas anbau andacht andrang anfall anfrage angel angeln
angler anker ankern anklage anlass anleihe anliegen anmerkung anmut anrecht anreise anreiz anrufer ansage anschein anschlag ansicht ansporn anstand
anstieg anstrich antenne antrieb anwohner anwärter anzahl anzeiger anämie apart apparat appell appetit arg arie armband aroma arten artig arznei asche
asyl atem atlas atmen attest attrappe aufbruch aufgang aufguss auflauf aufprall aufruf aufruhr aufsatz aufschub aufschwung aufsicht aufstand auftakt
auftritt aufwand augenblick auktion ausbau ausbeute ausbruch ausfuhr ausgleich aushang aushilfe auskommen ausmaß ausrede ausreise ausruf ausrutscher
aussicht ausstand ausstieg auster austritt ausweg auswuchs auszug autark autor axt bach backe backen baden bahnen bahre bakterie balg ballade ballen
balsam banal banane bande bange bangen bann bannen bariton baron barren barsch bart basar basieren bass batzen bauart bauch baustil beben becken
beeilen beere beet befehl beginn beichte beichten beifall beilage beirat beistand beleg bellen bemühung bequem bergbau bernstein bersten besatz
bescheid beschlag beschwerde besitz bestreben besuch betteln bettler bettwäsche beuge beugen beugung beule beute beweis bezug biber bieder bieg biegen
biene bier bilden binde binden bindung birke birne bischof biss bissen bitte bitten blank blase blass blatt blech bleibe blende blenden blicken blind
blinken blitzen block bluten blättern blöd blühen blüte bohne bohren bohrung bolzen bombe bonus bord borgen borke borste borstig bote brache brand
brandt brandung brauen brause brausen braut brei bremse brett brezel briefe brisant brise brocken brunnen brust brüchig brühe brüllen brüten bube
buchen buchse bucht buckel bude bulle bummel bummeln bund burg bursche busch butter buße bücken büffel bügeln bühne bündel bündeln bündig bürge bürgen
büro bürste bürsten büßen chance chemie chor clown coup creme dackel damm dampf dank danken dattel datum dauer dauern daumen debakel debil deck deckel
decken deftig degen dehnen deich delle demo demut denkmal depot derb desolat deuten dezent dialekte dichte dichten dichtung dieb diele dienen diktat
diktator diktatur dinkel dirigent diskette diskret diskurs distanz distel dividende docht dogge dogma dohle doktrin dolch dolde donner donnern dose
dosierung dotter draht drall drang dreck drehen drehung dreist drift dringen drohen drollig drossel drosseln druck dublette duell duft dulden dunst
durst dämlich dübel düngen dünger dürftig dürr dürsten düse düster ebbe edel edition egoistisch ehe eiche eichel eid eier eifer eifern eignen eile
eilen eilig eimer einfall einfuhr eingang einheit einig einigen einkommen einladung einlage einlass einsicht einsichtig einspruch einstimmig eintopf
eintracht einwand einzel einzig eisig eitel eitelkeit eiter eklig ekstase elch elend elle elster eltern emigrant emission empathie empfang emsig ende
endlich engel engpass enkel ente enteignen entgelt entwurf entzug enzian epoche erbe erben erbse erdbeben ereignis erfinder erguss erhaben erholung
erker erlass erlaubnis erlebnis erlesen erlös ernst ernten ersetzen ertrag erwerb erz esche esel essig ethik etikett evaluation exakt exemplar exil
existenz exot expansion explosion export fackel fad fade faden fahl fahnden fahndung fahne fahrt fakultät falke falle falte falten falter faltig falz
famos fang farbe farce farn fasan faser faserig fass fassen fassung fasten fatal faulen faust fechten feder fegen fehde fehl fehlen feier feierlich
feig feige feile feilen feind feindlich feld felge fell felsen fenster ferkel fertig fesch fessel fesseln fest festigen fett fettig fetzen feuer
feuern fichte fieber fies figur fiktion fiktiv film filter filtern filz finesse fink finte firma fisch fit flagge flair flamme flasche flattern flau
flaum flaute flechte fleck fleckig fledermaus flegel flehen fleiß flicken flieder fliese flink flirten flocke floh floskel flosse flott floß fluch
fluchen flucht flug flur fluss flut fläche flöte flüchten flügel flüstern folge folgern folie folter fontäne form formation formen formulierung forst
fracht frage fraglich fragment fraktion frei fremd freuen frist fristen fromm fron front frosch frost frostig frucht fruchtig frühe fuchs fuge fuhre
fund funk funke funkeln funkig funktion furche furcht furios fusion futter fuß fähig fälle fällig färben föhn förmlich fügen fülle füllen füllig
fürchten füttern gabe gabel gala galant galaxie galle gammeln gang gans garbe garde garn garnison garnitur garstig gas gasse gast gatte gatter gaul
gaumen gebet gebiss gebot geburt gebühr geduld gefahr gefühl gegend gegner gehabe gehalt geheiß gehirn gehör geige geil geist geistig geiz geizig
gelblich geleit gelenk gelten geländer gemach gemein gemälde gemüt generation genese genesung genial genick genuss gerste geruch gerät geräumig
gerücht gerüst gesang geschirr geschmack geschoss geschrei gesellig gesetz gesinde gespann gespenst gespött geste gestein gestell getränk gewagt
gewalt gewebe gewehr gewerk gewicht gewinde gewinn gewiss gewölbe gewürz geysir giebel gier gierig gift giftig gilde gipfel gips gitter glanz glas
glatze glaubhaft glaubig gleis gleiten glied glitschig globus glocke glut glänzen gläubig glück glühen gnade gnom gnädig golf gorilla gott graben graf
gram grammatik granit grantig gras grat graupel graus grausam gravur greis grell grenze griff griffig grill grille grillen grimmig groggy groll
grotesk grotte grube gruft gruppe gruß gründen gründlich grüßen gucken gunst gurke gurt guss gähnen gängig göttlich gültig gürtel gütig haar haarig
hacken hafer haft haften hagel hageln hager hahn hain haken halde halle hallen halm hals halt haltbar halter haltung hammel hammer handel handeln hang
hantel harfe harke harmlos harz hase hass hast hastig haube hauch hauchen haufen haupt hausen haut hebel hecht hecke heer hefe heft heften heftig
heide heikel heil heilen heilig heim heimlich heirat heiraten heiser heiter held helm hemd hemmen hengst henkel henne herb herbst herd herde hering
herold herr herrlich herrschen herz herzlich hetze hetzen heu heucheln heulen hexe hieb himmel hindern hirn hirsch hirse hirte hitze hitzig hobel
hocken hocker hohl hohn hold holm holz honig horchen horde horn horrend hort hose hotel huf huhn hummel hummer humor humpeln hungern hupe hupen hurtig
husten hut hypothek hypothese hämmern häufig höcker höhe höhle hölle hören hübsch hüfte hügel hülle hülse hündisch hürde hüten hütte ideal idol idyll
igel imitation imker immigrant impfen implosion import impression impuls index infektion inflation injektion innig insel inspektion instanz instinkt
institut institution instruktion intention intervention invasion investition irdisch iris irr irren irrtum isolation jacke jagd jagen jammern jubel
jubeln jucken jugend jugendlich juwel jux jäger jäh kabel kahl kahn kaiser kajak kaktus kalb kalk kamel kamera kamille kamin kamm kammer kampf kanal
kanne kanone kante kantig kanzel kapelle kapitän kappe kapsel karawane karg karneval karpfen karre karte kartell kater kauen kauf kaution kauzig
kavalier keck kegel kehle kehren keil keim keimen kelle keller kennzeichnen kerbe kerker kerl kern kernig kerze kess kette keule keusch kichern kiefer
kiel kieme kies kindisch kindlich kinn kippe kippen kirsche kissen kiste kitsch kittel klagen klamm klammer klammern klang klappe klappen klappern
klatschen klaue kleben kleber klebrig klebstoff klee kleid kleiden kleinlich klemme klemmen klette klicken klinge klingel klingeln klinke klippe
klobig klopfen klotz kluft klumpen klären knabe knacken knackig knall knallen knarren knauf knauserig knecht kneipe knete kneten knick knicken knie
knien knifflig knirschen knochig knolle knopf knospe knoten knusprig knüpfen knüppel koalition kobold kohl kohle koje kolik kollektion koller
kollision kolonie kolonne kombination komet komik komisch komma kommando kompass kompott kompression komödie konfektion konferenz konfession
konfrontation konjunktion konstruktion konsultation konsum kontrast konvention konversation konvoi konzern kooperation koordination koppel koppeln
koralle korb kordel korken korn korps korrektur korruption kost kostbar kostüm krachen kragen kralle kram kramen krampf kranich krank kranz krass
krater kratzen kratzig kraut krawall kreation kreide kreisel kreisen krempe kresse kreuz kreuzen kriecher krone kropf krug krume kruste kräftig krähe
kränken kränklich kröte krücke krümmen kugel kuhle kulisse kult kummer kumpel kundig kunst kuppel kur kurbel kurs kurve kuss kutsche kutte käfer käfig
kämmen köder körnig köstlich kübel küche küken kümmerlich kündigen künftig künstlich kürzen küssen küste laben labor lache lachs lack lade laden
ladung lager lagern lagune lahm lahmen laie lamm lampe landen langen lanze larve lasch lasche last lasten laster laterne latte lau laub lauern lauf
laune launisch laus lauschen laut lawine leber lebhaft leck leder ledig leere leeren legion lehm lehne lehnen leib leiblich leiche leichtsinn leid
leiden leidig leidlich leim leimen leine leinen leiste leisten leistungsfähig leiter lektion lektor lende lenker lerche leser leuchte leute lexikon
libelle lid lieblich lied liederlich lieferant liefern liege likör lilie linde lindern linie linse lippe list listig liter lob loch locke locken
lockern lodern loge logik lohn lohnen lok lorbeer lore los lot luchs luder luft lugen luke lumpen lunge lupe lust lustig lutschen luxus lächeln lähmen
ländlich lärche lärm lässig lästig läuten löblich löchrig löffel lösen löten löwe lücke lüge lüstern macht made magd magen mager magie magnet mahl
mahlen mahnen mahnung major makaber makel malz mandant mandat mandel mangel mangold manie manko mantel mappe marder margarine mark marke marmor marode
marsch masche masse mast material matrose matsch matt matte mauer mauern maul maulwurf maus maß meckern medaille mediation medikation meditation meer
mehl mehren meiden meile meise meister meisterlich meißel melden melken melodie menge mensa menü mergel merken merkmal merkwürdig messe metall meter
methode meute mickrig miene mies mieter milbe milch milde mildern mimik minder mindern mine minister minne mischen missen mission mist mitte mittler
mode moder moderation modifikation mogeln mohn molch mollig monat mond moneten moor moos mops mord morden morsch most motte mulde mumie mund mundig
munkeln munter murmel murmeln mus muschel muse musisch muskel mustern mut mutation muße mächtig mähen mähne männlich märtyrer mästen mönch möwe mücke
mühe mühen mühle müll mündig münze münzen mürbe mürrisch mütze müßig nabel nachbar nachsicht nachweis nackt nadel nagel nagen naht name namhaft napf
narbe narr narration naschen nase natter navigation nebel neblig necken neckisch neffe neid neidisch neigen nelke nerv nest nesteln netz nichtig
nicken niedlich niedrig niere niete nippen nische nisten nixe nobel nonne norm notar note nudel nuscheln nussig nutzen nähe nähen nähren närrisch
nörgeln nüchtern oase obduktion obig objektiv obst ochse ofen ohr olive operation opfer opposition optik option oration orden ordentlich ordinär
ordnen ordner organ orgel orient orkan osten oval ozean paar pacht packen packung paddel paddeln page paket pakt palast palme pampe panne panther
panzer pappe pappel papst parade parole partie partner passabel passage passen passion paste pate patent patzig pauke pause pech pegel peilen pein
peinigen peinlich peitsche pelz pendel pendeln pension perle person perücke pest petition petzen pfad pfahl pfand pfanne pfarrer pfau pfeffer pfeffern
pfeife pfeil pfeiler pferch pfiff pfiffig pflaster pflastern pflaume pflegen pflug pflücken pflügen pforte pfosten pfote pfund pfütze phase pickel
picken picknick pikant pilger pilgern pille pilot pilz pinsel pinseln pinzette pirat pirsch piste pistole plage plagen plakat plane planke plasma
platt platte platzen plaudern plausibel pleite plombe plump plündern pochen pocke poet pokal pol polieren polizei pollen polster poltern pore portion
porto position posse possierlich posten pracht prahlen prall prallen prangen pranger prasseln predigen prekär presse pressen prickeln priester
primitiv primär prinz prise privileg probe proben probieren produktion profan profession professur profil prognose progression projektion promotion
prompt proportion prosa prothese protz protzig prozession prunk prächtig prägen prägung prämie präsentation präsenz prävention präzision prüde prügeln
psalm pudel puder puffer puls pult pulver pumpe pumpen punsch puppe pur pusten putz putzig pyramide püree quader quaken qual qualifikation qualle
qualm quark quarz quatschen quelle quellen quer quere quote quälen rabatt rabe rabiat rache rachen radar radikal raffiniert ragen rahm rahmen rampe
ranch rand rank ranke ranzig rappe rar rarität rasant rasch rascheln rasen rasse rassel rasseln rassig rast raster rasur ration ratlos ratte raub
rauch rauchen raunen raupe rausch rauschen raute reaktion rebe rebell rebellion rechen recken redaktion rede redlich redselig reduktion reflexion
regal rege regeln regen regie region regler reh reibe reiben reich reichen reif reifen reigen reihe reim reimen reinigen reis reiten reiter reiz
reizen reizend reizvoll reißen relation religion rentabel repression reproduktion reservation resolution rest reue revier revision revolte revolution
rezept richten riegel riegeln riemen riese riesig rille rind rinde ring ringen rinne rippe riss rissig ritt ritter ritus ritze ritzen rivale robbe
robe robust rock rodeln roden roggen roh rohr rolle rollen roman rose rosine rost rosten rostig rotation rotte ruchlos rudel ruder rudern ruf ruhm
ruhr ruin rumpf runde ruppig rute rächen rätsel räuchern räudig räumen rösten rübe rücken rüde rüge rügen rühren rührend rührig rührselig rüstig
rütteln saal saat sache sachlich sack saft sahne saite sakko salbe salto salz salzen same samt sanftmütig sanktion sarg satan satire sattel satz
saufen saugen saum saumselig schabe schaben schach schacht schaden schaf schaffen schaft schal schale schall schalten scham schande schanze schar
scharren scharte schatten schattig schatz schau schaudern schauer schaufel schaukeln schaum schaurig scheibe scheide schein scheitel scheitern schelle
schelm schelten schema schemel schenke schenkel scherbe schere scheren scherz scherzen scheu scheuen scheune schicht schichten schick schicken
schicksal schiefer schiene schild schildern schilf schillern schimmel schimmer schimmlig schimpf schimpfen schinken schirm schlachten schlaf schlaff
schlag schlamm schlange schlank schlapp schlappe schlauch schlaufe schleier schleife schleim schleimig schlemmen schlendern schleppen schleudern
schleuse schlich schlicht schlichten schlimm schlinge schlingen schlitten schlitz schlot schlucht schluck schlucken schlummer schlund schlupf
schlürfen schlüssig schmach schmackhaft schmalz schmaus schmecken schmeicheln schmelz schmelzen schmerz schmerzlich schmied schmieden schmieren
schmierig schminke schminken schmollen schmuck schmuggeln schmunzeln schmutz schmächtig schmücken schnabel schnalle schnappen schnaps schnarchen
schnaufen schnauze schnecke schnee schneise schnitt schnittig schnitzel schnuller schnulze schnur schnöde schnüren scholle schonen schopf schorf
schornstein schoss schote schotter schramme schrank schranke schraube schrecken schrei schreien schrein schreiten schrill schritt schroff schrott
schrulle schrullig schrumpfen schub schuft schuld schulden schuldig schulen schummrig schuppe schuppig schur schurke schuss schuster schutt schutz
schwamm schwammig schwan schwanger schwanken schwarm schwarte schwatzen schweben schwefel schweif schweifen schweigen schwein schweiß schweißen
schwelle schwemme schwenken schwert schwinden schwinge schwitzen schwund schwur schwächen schwänzen schwärmen schwören schwül schwülstig schäbig
schädel schädigen schämen schärfen schätzen schäumen schöpfen schürfen schürze schütteln schütten see seele seelisch segel segeln segen sehne sehnen
seicht seide seiden seil sekt sekte sektion selektion selig selten senat sende senden senf senke sensation sense separation serie seriös sessel
session seufzer sichel sichern sichten sichtlich sieb siedeln siedler siegel siel siezen signal silbe simpel sims simulation sinken sinn sinnen sinnig
sinnlich sippe sitte sittlich situation sitz skala skat skepsis skurril sockel sohle sold solid solide sonde sonderbar sondern sonnen sonnig sorge
sorgen sorption sorte souverän soße spalt spalte spalten span spange spanne spannen spatz spazieren spaßen spaßig specht speck speckig spedition speer
speiche speichern speise speisen spekulation spende spenden sperling sperma sperre sperren sperrig spezies spicken spiegeln spieß spießig spinnen
spitz spitze spitzel spitzen spontan sporn sportlich spott sprache sprengen spreu spritzen spross sprosse spruch sprung spröde sprühen spucken spuk
spuken spule spur spöttisch spürbar spüren staatsakt stab stabil stachel stachelig stadel stadion staffel stahl stall stamm stammeln stammen stampfen
stampfer stange stapel stapeln star starre starren statik station stattlich statue statur statut staub staubig staude stauen staunen stechen stecken
steg stehlen steigern stelle stempeln steppe sterben stern stetig steuern stich sticken stickig stiefel stiege stiel stier stift stiften stil stille
stillen stimmen stimmig stinken stirn stock stocken stoff stofflich stollen stolpern stolz stopfen stoppen storch stoß strafe strafen strahl strahlen
stramm strand stranden strang strapaze strauch straucheln strauß strebe streben strebsam strecke strecken streich streicheln streife streifen streiken
streuen strich strick stricken striemen strikt strippe strittig strom strophe strotzen strudel strumpf struppig strähne strömen stube stuck stufe
stulle stumpf stur sturm sturz stute stutzen stutzig stäbchen ständer stärken stöbern stöhnen stören störend störrisch stürmen stürmisch stürzen
stütze stützen subvention suche sucht suggestion summen sumpf sumpfig suppe szene säbel säen säge sämig säubern säule säumen säumig säure söldner
süden sühne sühnen sünde sündig sündigen tadel tadeln tafel tagen taille takt takten tal talent talg talon tand tank tanne tante tanz tapete tapfer
tarif tarnen tarnung tasse taster tatze tau taub taube tauchen taufe taufen taugen tauglich taumel taumeln tausch teer teeren teich teig teint teller
tempel tempo tenor tension termin terror test teufel text theke thema these thron tick tiefe tiegel tier tiger tilgen tinte tipp tippen titel toben
tod toll tollkühn tonne topf tor torf torso torte tosen traben tracht trachten tradition trage tragik trakt trance trank transaktion transformation
translation trasse traube trauen trauer trauern traum treff treiben treppe tresor treten treue trichter trick trieb triefen triftig trinker trist
tritt triumph trivial trocknen trog trommel trommeln tropen tropf trost trostlos trott trottel trotz trotzen trotzig trubel trug trumpf trupp truppe
träge träger träne tränken träufeln tröpfeln trösten trübe trüben trübsal trüffeln trügerisch tugend tulpe tummeln tumor tumult tunnel tupfen turban
turbine turm tusche typ tätig täuschen töpfern töten tüchtig tücke tückisch türke türmen tüte ufer uhr ulk ulme umbau umbruch umfall umfrage umkehr
umlage umlauf umriss umsicht umstand umtausch umweg unfug unheil union unkraut unlust unmut unrat unrecht unruhe unsinn uralt urig urkunde urlaub urne
ursache urteil urwald vage vakuum variation vase vater vegetation veilchen vene ventilation verbrauch verdacht verdruss verfall vergleich verhör
verlag verlies vermerk vermittler vernunft vernünftig verrat vers versand verschleiß verschluss version verstand versuch verwandt verzehr verzug
vetter vibration video villa violine viper viral vision visite visum vital vitamin vitrine volk vollmond volt vorbild vorfall vorgarten vorhang
vorrang vorrat vorsatz vorschuss vorsitz vorstoß vorwand vorwurf vorzug vulgär vulkan waage wabe wache wachs wachsam wachsen wachtel wackelig wacker
wade waffe wagen waghalsig wagnis wahllos wahn wahren wahrung waise wal wall walnuss walze wandeln wange wanken wanne wanze wappen ware warnen warte
warze watte weben weber wechsel wecken wehen wehmütig wehr wehren weib weiblich weiche weichen weide weiden weigern weihe weihen weiher weile weilen
wein weinerlich weisen weiten weitläufig weizen welken welle welpe wende wenden wendig werben werber werft werk wert werten wesen weste wette wetten
wetzen wicht wicke wickeln widder widerlich widmen widrig wiege wiese wiesel wild wildern willig wimmeln wimper wind winde windel winden windig wink
winkel winken winseln winzer winzig wippe wippen wirbel wirbeln wirken wirr wirren wirt wirtin wischen wittern witwe witz witzig woge wohlig wohnen
wolf wolke wolle wollig wonne wrack wucher wuchern wuchs wucht wuchtig wulst wunde wunder wundern wurf wurm wurst wurstig wurzel wurzeln wut wählen
wählerisch währen währung wälzen wärmen wäsche wässrig wölben wühlen wühler würdig würdigen würfel würfeln würgen würze würzen würzig wüst wüste wüten
zacke zackig zaghaft zahl zahlbar zahlen zahm zahn zange zank zanken zapfen zappelig zar zarge zauber zaubern zaudern zebra zeche zeder zehe zehren
zeichner zeigen zeile zeitgemäß zelle zelt zelten zensur zepter zerbrechlich zerren zerstreut zettel zeug zeuge zeugen zickig ziege ziegel zielen
zierde zieren zierlich ziffer zimperlich zimt zins zipfel zirkel zirkulation zirkus zischen zitat zither zittern zittrig zivilisation zofe zoll zone
zopf zorn zornig zottig zubehör zucht zucken zucker zufall zufluss zufuhr zugriff zulauf zulässig zunahme zuname zunge zusatz zustrom zuständig zutat
zutraulich zuträglich zuverlässig zuwachs zuwendung zwang zwanglos zweck zweckmäßig zweideutig zweifel zweifeln zweig zwerg zwingen zwinger zwist
zwitschern zyklus zylinder zäh zähmen zänkisch zärtlich zögerlich zögern zügeln zügig zünder zünftig zürnen ächzen ähre ätzen öd öde ölig übel üblich
übung üppig beste erste größte höchste letzte nächste sickern wandlung binnen bauwesen
`
