/** Function words and empty talk, folded (ae/oe/ue/ss). The project's own lists: content words such as "Zeit" stay out. */
export const GERMAN_STOPWORDS: ReadonlySet<string> = new Set(
  `aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes anders andererseits auch auf aus
ausser ausserdem bei beim bereits besonders bevor beziehungsweise bin bis bisher bist bitte bloss bzw da dabei dadurch dafuer
dagegen daher dahin damals damit danach daneben dann daran darauf daraus darf darin darueber darum darunter das dass davon
davor dazu dein deine deinem deinen deiner deines dem den denen denn dennoch der deren des deshalb dessen desto deswegen dich
die dies diese diesem diesen dieser dieses dir doch dort du duerfen duerfte durch durchaus eben ebenfalls ebenso egal eher
eigentlich ein eine einem einen einer eines einfach einige einigem einigen einiger einiges einmal einzelne er es etc etwa
etwas euch euer eure eurem euren eurer ever evtl fast folgende folgenden fuer gab ganz ganze ganzen gar geben gegen gegenueber
gehen geht gemacht genau genug gerade gern gerne gesagt gewesen gibt ggf gleich gleichzeitig gut habe haben halt hat hatte
hatten hattest her heute hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem innerhalb ins
insbesondere irgend irgendwie ist ja je jede jedem jeden jeder jedes jedoch jemand jene jenem jenen jener jenes jetzt
jeweils kann kannst kaum kein keine keinem keinen keiner keines koennen koennt koennte koennten kommen kommt lassen lieber
machen macht mal man manche manchem manchen mancher manches mehr mein meine meinem meinen meiner meines meist meisten mich
mindestens mir mit moechte moechten moeglichst muesse muessen muesste muessten muss nach nachdem natuerlich neben nehmen nein
nicht nichts nie niemand nirgends noch nun nur ob obwohl oder oft ohne okay paar pro quasi schon sehr sei seid sein seine
seinem seinen seiner seines seit selber selbst sich sicher sie siehe sind so sobald sodass sogar solche solchem solchen
solcher solches soll sollen sollte sollten somit sondern sonst sowie sowohl statt stets trotz trotzdem ueber ueberall
ueberhaupt um und uns unser unsere unserem unseren unserer unseres unter usw viel viele vielem vielen vieler vieles
vielleicht vom von vor vorher wann war waere waeren waren warum was weder weg wegen weil weit weiter weitere weiteren welche
welchem welchen welcher welches wenig wenige weniger wenn wer werde werden wie wieder will wir wird wirklich wirst wo wobei
wodurch wofuer woher wohin wollen womit woran worden wuerde wuerden wurde wurden zb zu zum zumindest zur zusaetzlich zwar
zwischen & mehrere beide beiden sowas dinge ding sache sachen bzgl ua dh inkl sodass hierfuer hierbei wieso weshalb jedenfalls
bleiben bleibt stehen steht finde finden findet denke glaube geht's ists waer bestimmte bestimmten verschiedene verschiedenen`.split(/\s+/),
)

export const ENGLISH_STOPWORDS: ReadonlySet<string> = new Set(
  `a about above actually after again against ago all almost already also although always am an any anybody anyone anything
anyway are arent around as ask at away back be became because been before being below between both but by came can cannot
cant come comes could couldnt did didnt do does doesnt doing done dont down during each either else enough especially even
ever every everybody everyone everything few for from further gave get gets getting give given gives go goes going gone got
had hadnt has hasnt have havent having he hed hell her here heres hers herself hes hi hello hey him himself his how however
hows i id if ill im in instead into is isnt it its itself ive just keep kept know knows let lets like likely lot lots made
make makes making many may maybe me mean might mine more most much must mustnt my myself need needs never no nobody none nor
not nothing now of off often oh ok okay on once one ones only onto or other others otherwise our ours ourselves out over own
perhaps please pretty probably put quite rather really right said same say says see seem seems seen shall she shed shell shes
should shouldnt since so some somebody somehow someone something sometimes soon still stuff such sure take taken takes than
thank thanks that thats the their theirs them themselves then there theres therefore these they theyd theyll theyre theyve
thing things think this those though through thus till to together too took toward towards tried try trying under unless
until up upon us use used uses using usually very via wanna want wanted wants was wasnt way ways we wed well went were werent
weve what whatever whats when whenever where wheres whether which while who whoever whole whom whos whose why will with within
without wont would wouldnt yes yet you youd youll your youre yours yourself yourselves youve & able gonna etc eg ie tell told
looking look show someones`.split(/\s+/),
)

/** A leading one of these never tells two answers apart ("die Zukunft", "a car"). */
export const ARTICLES: Readonly<Record<'de' | 'en', ReadonlySet<string>>> = {
  de: new Set('der die das den dem des ein eine einen einem einer eines the'.split(' ')),
  en: new Set('the a an'.split(' ')),
}

/** Within a phrase these tell no two answers apart ("brush my teeth", "mit dem Rad"); at its end they may. */
export const DETERMINERS: Readonly<Record<'de' | 'en', ReadonlySet<string>>> = {
  de: new Set([
    ...ARTICLES.de,
    ...'mein meine meinem meinen meiner meines unser unsere unserem unseren unserer unseres'.split(' '),
  ]),
  en: new Set([...ARTICLES.en, ...'my your his her our their'.split(' ')]),
}

/** Adjectives that say nothing of the kind of a thing, folded, in all their forms: "wichtige Themen" are themes. */
export const GENERIC_ADJECTIVES: Readonly<Record<'de' | 'en', RegExp>> = {
  de: /^(?:wichtig|richtig|noetig|notwendig|einzig|staendig|wenig|billig|fertig|lustig|schwierig|haeufig|einig|sonstig|jetzig|bisherig|heutig|zukuenftig|kuenftig|uebrig|jeweilig|moeglich|wirklich|eigentlich|natuerlich|deutlich|wesentlich|ziemlich|endlich|aehnlich|unterschiedlich|zusaetzlich|hauptsaechlich|schrecklich|ordentlich|tatsaechlich|folgend|entsprechend|ausreichend|passend|langsam|gemeinsam|total|normal|ideal|optimal|aktuell|generell|speziell|individuell|positiv|negativ|massiv|effektiv|relativ|intensiv|furchtbar|wunderbar|sichtbar)e[mnrs]?$/,
  en: /^(?:possible|available|several|various|general|total|special|additional|actual|final|previous|obvious|serious|terrible|horrible|positive|negative|massive|real|usual|typical|basic|specific|necessary|individual|equal|initial)$/,
}

/** What stands before one of these ends a group of words, so its number tells nothing ("Busse und Bahnen", "ideas for kids"). */
export const AFTER_A_HEAD: Readonly<Record<'de' | 'en', ReadonlySet<string>>> = {
  de: new Set(
    '& oder an am auf aus bei beim bis fuer gegen im in mit nach ohne per statt ueber unter vom von vor zu zum zur zwischen'.split(' '),
  ),
  en: new Set('& or about against at between by during for from in of on to under with without'.split(' ')),
}
