/**
 * Common English words, base forms; the project's own list, written from everyday vocabulary and not taken from any
 * dictionary. Tells good words from typos ("cooking" is no slip of "cooling"). The words of `fields-english.ts` count too.
 */
export const ENGLISH_WORDS = `
ability absence accept access accident account accurate act action active activity actual adapt add address adjust admire admit adopt
advance advantage adventure advice advise affect afford age agenda agent agile agree agreement aim align allow alone alter alternative
ambition amount analyse analyze analysis announce annual answer apologize appeal appear appetite apply appoint appreciate approach
appropriate approve area argue arrange arrive article aside aspect assess assessment assign assist assume assure atmosphere attach
attempt attend attract audience author available average avoid award aware awareness awesome awful background balance barrier base
basic basis bear beat benefit beside best better bias bind bite blame blank blind block board bold bond bonus boost border bore bother
bottle bottom bound brain branch brand brave break breath bridge brief bright bring broad broken budget build building burden busy
button calm capable capacity capital care career careful carry case catch cause caution center central century certain chain challenge
chance change channel chaos character charge chart chase cheap check choice choose circle citizen city civil claim clarity class clear
clever click client climb clinic close coach coast code cold collect color colour combine comfort command comment commit commitment common
community compare compete competition complain complete complex comply concept concern conclude concrete condition conduct confidence
confirm confuse connect connection conscious consider consist constant contact contain content context continue contract contrast
contribute control convenient convince cool cooperate coordinate copy core correct cost count country courage course court cover
craft crazy create creative creativity credit crew crisis critic critical criticism cross crucial cry culture curious current curve
custom customer cut cycle daily damage dance dark data deadline deal dear debate decade decide decision decline deep default defend
define degree delay delete deliver delivery demand deny department depend deploy depth describe desert deserve design desire destroy
detail detect determine develop developer development device devote dialog dialogue differ difference different difficult digital
dinner direct direction discipline discount discover discuss discussion distance distinct distribute district diverse diversity divide
document domain double doubt download draft drag drama draw dream dress drift drink drive drop dry due duty dynamic eager early earn ease
east easy economy edge edit education effect effective efficiency efficient effort elect element eliminate email embrace emotion
empathy employ empower empty enable encourage end energy engage engagement engine enhance enjoy ensure enter enterprise enthusiasm
entire entry environment equal equality equipment error escape essential establish estimate ethic evaluate event evidence evil evolve
exact examine example excellent exception exchange excite exclude excuse execute exercise exist exit expand expect expectation expense
expensive experience experiment expert explain explore export expose express extend extra extreme face facility fact factor fail failure
fair fall fame familiar famous fan far fashion fast fault favor fear feature feedback feel feeling few field fight figure file fill
filter final finance find fine finish fire firm fit fix flag flat flexible flexibility flow focus fold follow force foreign forget
forgive form formal former forward foundation frame free freedom frequent fresh friendly front fuel full fun function fund
funding funny furniture future gain gap gate gather general generate gentle genuine giant gift global goal good govern grade grant
grateful gratitude great green greet ground group grow growth guarantee guess guest guide habit half hand handle hang happen happy
hard harm harmony head health healthy hear heart heavy height help hero hide high hike hire history hit hold hole holiday hollow home
honest honor hope host house huge human humble humor hurry hurt ideal identify identity ignore image imagine impact implement imply
import important impress improve improvement incident include inclusion inclusive income increase indeed index indicate individual
industry influence inform information initial initiative innovate innovation innovative input inquiry insight inspire inspiration install
instance instruct insurance integrate integrity intend intense interact interest interesting internal international interpret
interrupt interview introduce invent invest investment invite involve isolate issue item join joint journey judge jump junior justice
keen key kick kind kitchen label labor lack land language large last late laugh launch law lay layer lead leader leadership lean leap
learn least leave left legal legend leisure lend length less lesson letter level liberty lift light limit line link list listen
literature little live load local locate location lock logic long loose lose loss lost loud love low loyal loyalty luck lucky lunch
machine magic mail main maintain major manage management manager manner map mark market marketing mass master match material matter
mature maximum measure media meet meeting member membership memory mental mention mentor menu merge mess message method middle mild
milestone mind mindful mindset minimum minor minute miss mission mistake mix mobile mobility model modern modest moment money monitor
month mood moral motion motivate motivation motive move movement multiple music mutual narrow nation national native natural near
necessary negative negotiate neighbor network neutral new news next nice night noise normal north notice notion object objective
observe obstacle obvious occasion occur offer office official online open openness operate operation opinion opportunity oppose
option order ordinary organize organization origin original outcome outdoor outlook output outside overcome owner ownership pace pack
package page pain paint pair panel panic paper part participate participation particular partner partnership pass passion passive path
patience patient pattern pause pay payment peace peer people perfect perform performance period permit person personal perspective
phase phrase physical pick piece pilot pitch place plain plan planning plastic platform play player please pleasure plenty plus point
poison policy polite poll pool poor popular position positive possible post potential power powerful practical practice praise
precise predict prefer prepare presence present presentation preserve press pressure pretend prevent previous price pride primary
principle print priority private problem procedure proceed process produce product production productive productivity professional profit
program progress project promise promote proof proper propose protect protection proud prove provide public publish pull purchase pure
purpose pursue push quality quantity quarter question quick quiet quit quote race rain raise random range rapid rare rate reach
react read ready real reality realize reason receive recent recipe recognize recognition recommend record recover reduce refer reflect
refund refuse regard region regular regulation reject relate relation relationship relax release relevant reliable relief rely remain
remark remember remind remote remove renew rent repair repeat replace reply report represent request require rescue research reserve
resilience resist resolve resource respect respond response responsible responsibility rest result retire return reveal revenue review
reward rhythm rich ride ring rise risk road robot role roll room root rotate rough round route routine rule rush safe safety salary
sale salt sample satisfy save saving scale scan scarce scene schedule scheme science scope score screen search season seat second secret
section sector secure security select sell senior sense sensible sensitive separate sequence series serious serve service set
settle several severe shade shadow shake shape share sharp shelter shift shine ship shock shop short shout show shut side sight sign
signal silence silly similar simple simplicity single site situation size skill slide slip slow smart smile smooth society soft
software soil solid solution solve sort soul source south space spare speak special specific speech speed spend spirit split spontaneous
spot spread spring square stable staff stage stand standard star start startup state statement station status stay steady step stick
stock stone stop store storm story straight strange strategy stream street strength strengthen stress stretch strike strong structure
struggle student study stuff style subject submit succeed success successful sudden suffer suggest suit summary supply support suppose
surface surprise surround survey survive sustain sustainability sustainable swap sweep sweet swing switch symbol sympathy system table
talent talk target task taste tax teach teacher team teamwork technical technique technology tell tend tension term test text theme
theory thick thin thought threat throw tidy tie tight tired title tool topic total touch tough tour track trade tradition traffic
train training transfer transform transformation transit transition translate transparency transparent transport travel treat trend
trial trigger trip trouble true trust truth tune turn twice type typical ugly uncertain understand understanding unify union unique unit
unity universal update upgrade urban urge usage useful user usual vacation vague valid valuable value variety various vary vehicle
version victory video view village virtual vision visit visual vital vivid voice volume volunteer vote vulnerable wait wake walk wall
wander warm warn waste watch water wave weak wealth wear web website week weekend weight welcome well-being wellbeing west wheel wide
wild willing wind window wing winner wish wonder word work worker workload workplace workshop world worry worth wrap write wrong yard year
young yield zone
able above across advertise aircraft angle apart app appointment army assistant attitude autumn avenue backlog backup bag ball band bar
basket bath battery bay beach beard beauty bell belt bench berry bill bird birth blade bloom blow blue boat body bone boot bowl box boy
brake brass brick brown brush bubble bucket bulb bull bundle burst bus bush butter cable cage camp canal candle canvas cap captain card
carpet cart castle cave ceiling cement chair chalk cheek cheer chest chief chin circus clay clock cloth cloud club coal coat coffee coin
collar column comb cone cord cork corn corner cottage cotton couch council counter couple cousin cradle cream crop crow crown cup cupboard
curtain cushion dairy debt deck desk devil diary dirt dish dock doll dot dozen drain drum dust eagle elbow engineer envelope evening
fabric factory farm farmer feather feast female fence fiber fist flame flight float flood floor flour fluid foam fog forest fork fox
frost fur garlic gear gesture ghost girl glass globe glove glue goat goose grain grape grass gravel grave gray guitar gun hall hammer
handsome harbor harvest hay headline heaven hedge heel hill hip hook horn horse hotel hour ice ink inn iron island ivory jar jaw jewel
joke journal juice jungle jury keyboard kingdom kiss knee knot ladder lake lamp lane laundry lawn leaf leather leg lemon lid lightning limb
lip liver log lunchbox male mankind marble mask meal meat medal melody merchant metal midnight mill mine minister mirror mist mixture
monster moon morning mosquito moth motor mountain mouth mud muscle museum mushroom mystery nail nap neck needle nerve nest noon nose novel
nut oak oath ocean onion orbit orchard oven oxygen palace palm pan pants parade parcel park passenger paste patch pea peach peak pearl
pencil pepper photo pig pile pillow pin pine pink pipe pit planet plant plate plot pocket poem poet pole pond porch port pot potato powder
prayer priest prince princess prison prize profession purple purse puzzle queen rabbit radio rail rainbow ranch ray razor ribbon rice
rifle river rocket rod roof rope rose rubber rug ruin sail sand scar scarf school scissors sea seal seed shed sheet shelf shell shirt
shoe shore shoulder shower silk silver sink sister skin skirt skull sky sleeve slice slope smell smoke snake snow soap sock soup spark
spear sphere spice spoon sport squad stadium stair stamp statue steam steel stem stomach stool stove straw string submarine sugar summit
sun surgeon sword tail tale tank tape tea tear telephone temple tent theater thief thread throat thumb ticket tide tin tip toe tongue
tooth torch towel tower town toy trail tray treasure tree tribe truck trunk tube tunnel twin umbrella uncle uniform valley vase vessel
voyage wagon waist wallet war wardrobe warrior weapon weather whale wheat whip whisper whistle widow wine wire witch witness wolf wood
wool worm wound wrist yellow zebra zoo
absolutely actually annoy betray blind boring brutal cancel cheat chess confused correct crash crime cruel curse deaf dead deceive
disappear disturb dull embarrass evil fake famous foolish gamble greedy grumpy harass humble hungry illegal jealous lazy lonely mad mean
nasty naughty nervous noisy odd pity poor rage rare revenge rude selfish shy sick sin slave smug spoil steal stupid suspect tease thirsty
threaten tiny torture trap trick ugly unfair upset violent wicked wise wreck
county silver sliver tie untie beard board bored brake brand breath bride broad brook chip chop clip crib crow curb dine dome dose
duel flare fleet flour flute foil gasp glow gown grip groan haul heal hood hoop howl hull hum lash leak loaf loop lure moan mole mock
mound mourn oat pear peel pier pint plum plea pluck poll pouch prune rake ramp reef rob rust sage scalp scoop scrap shave shrink sigh
sip sketch slam slap slay slim slit smash snap soak sob sole sore spin spit spoil stain stale stall stare stir stitch stout stray strip
stump sway swell swift tame tap tilt toast ton toss trace trim troop tuck vain vein wade wag weave weep wit woe yarn yell
bank card cash charge cheque currency debit deposit exchange fee loan mortgage overdraft passcode password pin salary statement transaction
transfer verify verification withdraw withdrawal atm balance beneficiary top-up topup
`
