/**
 * Words that a moderator should see before an audience does, German and English, folded (ae/oe/ue/ss). The project's own
 * list, under the project's licence; read by `flags.ts` and never shown to participants.
 */

/** Offensive wherever they stand, also inside longer words. */
export const OFFENSIVE_ANYWHERE = `
arschloch arschloech arschfick arschgeige arschgesicht arschlecker fick wichser wichsen wixer wixxer fotze votze hurensohn hurensoehn
nutte drecksau drecksack dreckskerl scheiss schwuchtel kanacke kanake schlitzauge missgeburt hackfresse vollidiot vollpfosten siegheil
heilhitler scheise scheisz schaiss judensau untermensch saftsack pissnelke pimmel titten kackbratze kinderschaender
fuck fvck phuck shit cunt bitch biatch asshole arsehole asswipe dickhead dumbass jackass cocksuck blowjob handjob rimjob whore slut
faggot nigger nigga motherf tranny bollock dildo cumshot gangbang deepthroat bukkake masturbat fellatio cunnilingus hentai porno
pedophil paedophil bestiality zoophil necrophil clusterf wanker jerkoff upskirt towelhead raghead schwanzlutsch assmunch footjob camgirl tubgirl circlejerk cornhole bunghole fingerbang muffdiv carpetmunch fudgepack
beastiality titties daterape homoerotic autoerotic doggystyle doggiestyle nigguh
`

/** Offensive at the start of a word. */
export const OFFENSIVE_START = `
arsch hure wichs kack kotz piss spast neger zigeuner schlamp muschi bumsen moese sperma orgasm porn
retard twat bastard incest molest erotic vagina penis genital ejacul sodom sadis vibrator onanier nymphoman nimphoman sexual voyeur bondage femdom bdsm urophil coprophil koprophil stripper
`

/** Offensive as a word of its own, with or without an ending. */
export const OFFENSIVE_WORDS = `
sau penner assi prolet nazi nazis hitler mongo spacko spasti depp trottel idiot tunte transe bimbo krueppel luder miststueck bratze
fresse tittchen titte nippel pinkeln poppen pimpern doedel flittchen morgenlatte deppen spasten mongos assis busty booty topless playboy swinger pissing
stfu nazischwein analritter pisser samenerguss neonazi judenschwein
ass asses anal anus arse boob boobs boner butt butthole cock cocks crap cum cumming damn dicks douche douchebag fag fags fap hoe
homo honkey hooker horny jizz kike kinky knob kunt lolita milf naked negro nipple nipples nude nudes nudity nympho orgy panties panty
pecker pedo pee pervert poof poon prick pube pubes pussy pussies queef quim rape raped raper rapist raping rapes rectum rimming scat
schlong scrotum semen sex sexy sexo sexcam livesex shag shagging skank smut snatch spunk strapon suck sucks swastika tit tits titty titties tosser turd
twink kys voyeur vulva wank wanking xxx bdsm bondage clit clitoris coon creampie dominatrix dyke ecchi escort fisting gook incest jailbait
spic chink beaner darkie jigaboo wetback shemale slanteye threesome
`

/** Offensive together. */
export const OFFENSIVE_PHRASES = `
fick dich|verpiss dich|leck mich|halt die fresse|halts maul|halt dein maul|sieg heil|heil hitler|auslaender raus|juden raus
fuck you|suck my|kill yourself|blow job|hand job|rim job|jerk off|jack off|kiss my ass|son of a bitch|white power|ku klux
gang bang|deep throat|doggy style|golden shower|strap on|group sex|phone sex|camel toe|go to hell|my dick|your dick|a dick|big dick|suck dick|fuck off|jail bait|foot fetish|ball gag|dog style|doggie style|strip club|dry hump
bare naked|wet dream|double penetration|booty call|sexual intercourse|hard core porn|intercourse|dick head|dick heads
`

/** Innocent words that hold an offensive one. */
export const INNOCENT = `
scunthorpe traffick shitake shiitake snigger niggard matsushita retardant bastardisier penistone
arschin pissoir pissarro kotzebue spastik fickle assess arschbombe schlampig schlamper hurenkind penicillin
sexualkunde sexualerziehung sexualpaedagog sexualaufklaerung sexualunterricht
`
