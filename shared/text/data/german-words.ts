/**
 * German adjectives, verbs (infinitives) and first parts of compounds, lower case; the project's own list like
 * `german-nouns.ts`. Nouns win over verbs of the same letters.
 */
export const ADJECTIVES = `
gut schlecht groß klein alt neu jung hoch tief lang kurz breit schmal dick dünn schwer leicht stark schwach schnell langsam früh spät
warm kalt heiß kühl nass trocken feucht hell dunkel laut leise still ruhig schön hässlich sauber schmutzig rein klar trüb scharf stumpf
weich hart fest locker lose flüssig süß sauer bitter salzig frisch reif roh gar satt hungrig durstig müde wach krank gesund tot lebendig
reich arm teuer billig günstig wertvoll frei besetzt offen zu geschlossen voll leer ganz halb doppelt einfach einzeln gemeinsam allein
rot blau grün gelb weiß schwarz grau braun rosa lila bunt orange hellblau dunkelrot
klug dumm schlau weise faul fleißig brav frech nett lieb böse ehrlich treu mutig feige stolz froh traurig glücklich zufrieden wütend
sauer ängstlich nervös ruhig gelassen entspannt gestresst streng mild sanft grob zart fein derb rau glatt eben steil flach rund eckig
gerade krumm schief senkrecht waagrecht nah fern weit eng knapp genau ungefähr richtig falsch wahr echt künstlich natürlich bio
digital analog modern veraltet aktuell alternativ innovativ kreativ aktiv passiv positiv negativ effektiv effizient intensiv
exklusiv inklusiv attraktiv massiv naiv objektiv subjektiv kollektiv individuell personell finanziell kulturell traditionell
professionell generell speziell offiziell kommerziell virtuell visuell sozial asozial liberal radikal national international
regional lokal global zentral dezentral neutral legal illegal ideal real fatal normal formal optimal maximal minimal digital
flexibel variabel rentabel stabil mobil sensibel kompatibel komfortabel akzeptabel nobel
nachhaltig wichtig nötig notwendig ständig selbständig selbstständig anständig vorsichtig rechtzeitig gleichzeitig langfristig
kurzfristig regelmäßig gerecht ungerecht öffentlich privat staatlich städtisch ländlich örtlich zeitlich menschlich
freundlich unfreundlich höflich verständlich persönlich möglich unmöglich nützlich schädlich gefährlich sicher unsicher
elektrisch elektronisch technisch mechanisch chemisch biologisch ökologisch ökonomisch politisch demokratisch historisch praktisch
theoretisch kritisch logisch typisch realistisch optimistisch pessimistisch europäisch deutsch englisch französisch
wirtschaftlich wissenschaftlich gesellschaftlich gesundheitlich vertraulich verlässlich zuverlässig verantwortungsvoll
transparent konsequent kompetent intelligent permanent prominent effizient relevant tolerant elegant interessant konstant
bezahlbar leistbar machbar erneuerbar verfügbar sichtbar dankbar wunderbar essbar brauchbar erreichbar vergleichbar
gemeinsam langsam sparsam wirksam einsam seltsam achtsam behutsam kostenlos arbeitslos obdachlos sinnlos hilflos problemlos barrierefrei
autofrei familienfreundlich umweltfreundlich kinderfreundlich fußgängerfreundlich hilfreich erfolgreich umfangreich
bekannt unbekannt berühmt beliebt verboten erlaubt verschieden ähnlich gleich anders eigen fremd spezifisch
dringend spannend anstrengend ausreichend entsprechend zunehmend überzeugend passend
`

export const VERBS = `
sein haben werden können müssen sollen wollen dürfen mögen machen tun gehen kommen fahren laufen rennen springen fliegen schwimmen
reisen wandern klettern stehen sitzen liegen hängen stellen setzen legen heben tragen bringen holen nehmen geben schenken leihen
kaufen verkaufen zahlen bezahlen kosten sparen verdienen verlieren gewinnen finden suchen fragen antworten sagen reden sprechen
erzählen erklären schreiben lesen rechnen zählen malen zeichnen basteln bauen reparieren putzen waschen spülen kochen backen braten
essen trinken schlafen träumen wachen aufstehen arbeiten spielen lernen lehren studieren üben prüfen testen forschen denken glauben
meinen wissen kennen verstehen vergessen erinnern hoffen wünschen planen organisieren leiten führen folgen helfen unterstützen
fördern fordern schützen retten kämpfen streiten siegen schlagen schießen töten sterben leben lieben hassen lachen weinen singen
tanzen feiern hören sehen schauen riechen schmecken fühlen tasten öffnen schließen beginnen anfangen enden aufhören warten bleiben
wohnen mieten vermieten heizen kühlen lüften dämmen sanieren renovieren pflanzen säen ernten gießen schneiden sägen bohren schrauben
drucken drücken ziehen schieben werfen fangen treffen besuchen einladen telefonieren mailen surfen teilen trennen sammeln entsorgen
wiederverwenden vermeiden reduzieren erhöhen senken verbessern verändern entwickeln gestalten nutzen benutzen verwenden brauchen
vertrauen zuhören mitmachen mitreden mitbestimmen zusammenarbeiten austauschen vernetzen informieren kommunizieren diskutieren
präsentieren motivieren begeistern loben kritisieren entscheiden wählen abstimmen beteiligen ändern wechseln tauschen messen
wiegen zünden brennen löschen stinken bremsen lenken parken tanken halten rasten ruhen pausieren joggen trainieren turnen
`

/** What stands before a noun in a compound without being one itself. */
export const COMPOUND_PREFIXES = `
ab an auf aus bei durch ein fort gegen heim her hin hinter innen außen los mit nach neben nieder ober unter über um vor voran
voraus vorbei weg weiter wieder zu zurück zusammen zwischen haupt neben sonder spezial extra super mega ultra mini maxi mikro makro
multi mono anti pro ko re de bio öko elektro hydro thermo photo foto solar geo auto radio tele video audio infra inter intra trans
nano euro welt ur erz un miss fehl rück allein einzel doppel mehr viel groß klein hoch tief lang kurz schnell alt neu jung frisch
kühl warm heiß kalt fern nah nord süd ost west mittel zentral sozial privat national regional lokal digital online offline smart
fahr lauf schwimm koch back ess trink schlaf wohn arbeits spiel lern lehr schreib lese rechen mal zeichen bau wasch spül heiz kühl
misch dreh rühr schneid säge bohr schleif klebe druck zieh schiebe wurf fang treff such frage antwort sprech rede sitz steh liege
park tank halte brems lenk trag hebe steig kletter wander reise rast ruhe warte bade dusch turn sing tanz feier hör seh riech
fühl tast kauf verkauf miet pacht leih tausch sammel ernte pflanz gieß säe melk schlacht brat grill dämm dicht näh strick web web
selbst nicht eigen fremd ganz halb viertel eintags zwei drei vier fünf sechs sieben acht neun zehn hundert tausend erst letzt
biblio bundes landes reichs liebes lebens jahres tages hilfs geburts sonnen frauen
`

/** Strong and mixed verbs, each with the stems of its past and its participle: a closed class of the grammar. */
export const STRONG_VERBS = `
beginnen:begann:begonn beißen:biss:biss bergen:barg:borg biegen:bog:bog bieten:bot:bot binden:band:bund bitten:bat:bet blasen:blies:blas
bleiben:blieb:blieb braten:briet:brat brechen:brach:broch brennen:brannt:brannt bringen:bracht:bracht denken:dacht:dacht dringen:drang:drung
dürfen:durft:durft fehlen:fahl:fohl essen:aß:gess fahren:fuhr:fahr fallen:fiel:fall fangen:fing:fang finden:fand:fund flechten:flocht:flocht
fliegen:flog:flog fliehen:floh:floh fließen:floss:floss fressen:fraß:fress frieren:fror:fror gären:gor:gor gebären:gebar:gebor geben:gab:geb
gedeihen:gedieh:gedieh gehen:ging:gang gelingen:gelang:gelung gelten:galt:golt genesen:genas:genes genießen:genoss:genoss geschehen:geschah:gescheh
gewinnen:gewann:gewonn gießen:goss:goss gleichen:glich:glich gleiten:glitt:glitt graben:grub:grab greifen:griff:griff haben:hatt:hab
halten:hielt:halt hängen:hing:hang hauen:hieb:hau heben:hob:hob heißen:hieß:heiß helfen:half:holf kennen:kannt:kannt klingen:klang:klung
kneifen:kniff:kniff kommen:kam:komm können:konnt:konnt kriechen:kroch:kroch laden:lud:lad lassen:ließ:lass laufen:lief:lauf leiden:litt:litt
leihen:lieh:lieh lesen:las:les liegen:lag:leg lügen:log:log mahlen:mahlt:mahl meiden:mied:mied messen:maß:mess mögen:mocht:mocht
müssen:musst:musst nehmen:nahm:nomm nennen:nannt:nannt pfeifen:pfiff:pfiff preisen:pries:pries quellen:quoll:quoll raten:riet:rat
reiben:rieb:rieb reißen:riss:riss reiten:ritt:ritt rennen:rannt:rannt riechen:roch:roch ringen:rang:rung rinnen:rann:ronn rufen:rief:ruf
saufen:soff:soff saugen:sog:sog schaffen:schuf:schaff scheiden:schied:schied scheinen:schien:schien schieben:schob:schob schießen:schoss:schoss
schlafen:schlief:schlaf schlagen:schlug:schlag schleichen:schlich:schlich schleifen:schliff:schliff schließen:schloss:schloss
schmeißen:schmiss:schmiss schmelzen:schmolz:schmolz schneiden:schnitt:schnitt schrecken:schrak:schrock schreiben:schrieb:schrieb
schreien:schrie:schrie schreiten:schritt:schritt schweigen:schwieg:schwieg schwellen:schwoll:schwoll schwimmen:schwamm:schwomm
schwinden:schwand:schwund schwingen:schwang:schwung schwören:schwor:schwor sehen:sah:seh senden:sandt:sandt singen:sang:sung sinken:sank:sunk
sinnen:sann:sonn sitzen:saß:sess spinnen:spann:sponn sprechen:sprach:sproch springen:sprang:sprung stechen:stach:stoch stehen:stand:stand
stehlen:stahl:stohl steigen:stieg:stieg sterben:starb:storb stinken:stank:stunk stoßen:stieß:stoß streichen:strich:strich streiten:stritt:stritt
tragen:trug:trag treffen:traf:troff treiben:trieb:trieb treten:trat:tret trinken:trank:trunk trügen:trog:trog tun:tat:tan derben:darb:dorb
gessen:gaß:gess lieren:lor:lor wachsen:wuchs:wachs waschen:wusch:wasch weichen:wich:wich weisen:wies:wies wenden:wandt:wandt werben:warb:worb
werden:wurd:word werfen:warf:worf wiegen:wog:wog winden:wand:wund wissen:wusst:wusst ziehen:zog:zog zwingen:zwang:zwung
`
