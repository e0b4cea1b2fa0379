/**
 * Fields of meaning, English: words that people would put in the same pile. The project's own list (no third-party data),
 * written from everyday vocabulary; a word may stand in several fields. One field a line: name, then its words, folded.
 */
export const ENGLISH_FIELDS = `
meal: food meal pizza burger hamburger cheeseburger sandwich hotdog fries chips nuggets snack dish soup salad pasta noodle spaghetti rice lasagna taco burrito sushi steak bacon ham sausage meat beef pork chicken turkey lamb fish seafood shrimp egg omelet breakfast lunch dinner supper brunch dessert cook eat kitchen recipe restaurant hungry hunger
sweet: candy sweets chocolate cake cookie biscuit pie donut doughnut brownie muffin cupcake pastry icecream cream sugar honey syrup jam jelly caramel gum lollipop pudding dessert waffle pancake
bake: flour dough yeast bread wheat crust batter bakery bun roll toast bagel grain
sauce: sauce salsa ketchup mayonnaise mayo mustard vinegar gravy dressing oil paste
dairy: milk cheese butter yogurt cream mozzarella cheddar parmesan feta curd dairy
fruit: fruit apple banana orange pear grape lemon lime cherry peach plum strawberry blueberry raspberry berry mango pineapple kiwi melon watermelon cantaloupe coconut papaya avocado
vegetable: vegetable veggie carrot potato tomato onion garlic lettuce cabbage broccoli cauliflower spinach cucumber zucchini eggplant pepper pea bean corn celery mushroom pumpkin squash radish turnip kale beet
spice: salt pepper spice herb basil oregano cinnamon parsley seasoning curry ginger
softdrink: soda coke cola cocacola pepsi juice lemonade water milkshake smoothie sprite drink beverage
alcohol: beer wine whiskey whisky vodka rum gin tequila champagne cocktail liquor liqueur alcohol alcoholic booze bar pub drunk ale
hotdrink: coffee tea cocoa espresso cappuccino latte caffeine
clothes: clothes clothing cloth shirt tshirt pants trousers jeans dress skirt jacket coat sweater hoodie suit tie uniform underwear bra panties sock stocking hat cap scarf glove belt pajamas swimsuit bikini costume outfit wardrobe vest blouse
shoes: shoe boot sneaker sandal slipper heel footwear sock flipflop
jewelry: ring necklace bracelet earring jewelry jewel diamond gold silver watch brooch
family: family parent mother mom mommy mum father dad daddy son daughter brother sister sibling grandmother grandma grandfather grandpa grandparent aunt uncle cousin niece nephew wife husband spouse relative relation inlaw ancestor
child: child kid baby toddler infant boy girl teen teenager orphan newborn son daughter youth
childhood: childhood youth infancy young adolescence teenage
friend: friend friendship buddy pal companion mate bestie neighbor neighbour acquaintance
romance: love romance kiss date dating girlfriend boyfriend partner lover couple marriage marry wedding engagement honeymoon valentine affection crush hug romantic bride groom spouse anniversary
sexuality: sex intercourse virginity naked nude porn condom
celebrate: party birthday celebration holiday christmas easter halloween thanksgiving festival anniversary graduation wedding ceremony gift present
people: person people man woman guy lady human stranger adult crowd public
pet: pet dog cat puppy kitten hamster rabbit bunny parrot goldfish kennel leash collar vet
farmanimal: cow pig horse sheep goat chicken hen duck goose donkey pony bull calf farm
wildanimal: lion tiger bear elephant monkey ape gorilla giraffe zebra wolf fox deer kangaroo panda leopard cheetah hippo rhino crocodile alligator snake lizard turtle frog animal wildlife zoo
seaanimal: fish dolphin whale shark seal octopus crab lobster jellyfish penguin walrus ocean
insect: insect bug spider bee wasp ant mosquito fly butterfly moth cockroach roach flea tick worm beetle
bird: bird eagle owl parrot pigeon crow swan hawk robin feather
rodent: mouse rat squirrel rodent hamster mole
plant: plant tree flower grass bush shrub leaf rose garden gardening gardener lawn seed soil hedge weed forest wood
gardentool: mower lawnmower rake shovel hose pruner sprinkler wheelbarrow spade wateringcan yard backyard garden
body: body head face hair eye ear nose mouth tooth lip tongue neck shoulder arm hand finger leg knee foot toe skin bone back chest stomach belly heart brain muscle nail
illness: illness disease sick sickness cancer tumor diabetes flu fever virus infection aids hiv stroke allergy allergic asthma autism alzheimer dementia cough headache pain injury hurt wound broken health
medicine: doctor nurse hospital surgery surgeon operation operate medicine medication pill drug vaccine vaccination therapy treatment clinic ambulance dentist patient pharmacy exam checkup bandage
hygiene: hygiene germ bacteria sanitary soap shampoo toothbrush toothpaste deodorant shower bath bathe hygienic sterile
clean: clean cleaning wash washing scrub mop sweep dust vacuum tidy laundry dish neat bleach detergent sponge broom
dirty: dirt dirty mess messy filth filthy stain mud dust smell smelly stink odor garbage trash poop
waste: waste trash garbage rubbish recycling recycle litter landfill compost plastic packaging
death: death dead die dying funeral grave cemetery coffin corpse burial suicide
crime: crime criminal murder murderer kill killing killer assassination robbery rob robber steal theft thief burglary burglar kidnap rape fraud scam arson prison jail arrest gang mafia heist corruption bribe smuggling traffic trafficking
violence: violence violent fight fighting combat war battle attack assault abuse beat beating punch hit shoot shooting gun weapon bomb explosion massacre brutality bullying harassment knife terrorism terrorist
police: police cop officer detective sheriff spy guard agent security firefighter emergency
conflict: conflict argument argue fight dispute quarrel disagreement discussion insult problem
betrayal: betrayal betray betrayed treason treachery traitor backstab cheat cheating cheater infidelity unfaithful affair disloyal
lie: lie lying liar lied dishonest dishonesty deceive deceit deception false fake truth hypocrisy hypocrite
gossip: gossip rumor rumour secret slander backbite
envy: envy jealousy jealous envious rivalry greed
rude: rude rudeness mean impolite disrespect disrespectful insult offensive arrogant aggressive unfriendly nasty cruel bully
annoying: annoying annoy irritating bothersome nagging obnoxious boring
strict: strict demanding hard harsh tough bossy severe intense pushy rigid
tired: tired fatigue exhausted exhaustion sleepy weary tiring
sleep: sleep nap bed pillow blanket mattress rest dream nightmare snore bedtime
happy: happy happiness joy fun smile laugh laughter delight pleasure cheerful enjoy
sad: sad sadness cry tear grief depression depressed sorrow lonely loneliness unhappy
angry: anger angry mad rage furious hate hatred
fear: fear afraid scared scary fright frighten panic anxiety anxious worry nervous phobia
calm: calm quiet peace peaceful relax relaxed relaxation silence silent tranquil tranquility stress
noise: noise noisy loud sound bark barking scream shout yell
pretty: beautiful beauty pretty cute handsome adorable attractive lovely ugly looks appearance
smart: smart intelligent intelligence clever wise wisdom genius brain iq bright
honest: honest honesty trust trustworthy loyal loyalty faithful sincere reliable respect
kind: kind kindness friendly generous helpful nice caring gentle polite empathy compassion
independent: independent independence freedom free autonomy liberty selfreliant
lazy: lazy laziness idle inactive slow
small: small little tiny smaller short size compact big large huge
personality: personality character attitude behavior behaviour conduct temperament trait
thought: thought think opinion idea belief mind feeling emotion interest preference dream desire
identity: name surname lastname nickname age birthday birthdate zodiac sign birthplace nationality
favorite: favorite favourite taste preference hobby
looks: weight height tall fat thin overweight obese slim diet
past: past history memory memories trauma secret experience background
fitness: exercise gym workout training fitness run running jog jogging walk stretch weights lifting yoga pilates aerobics trainer instructor athlete sweat
sport: sport soccer football basketball baseball tennis golf hockey volleyball boxing swim swimming ski skiing skate skating surf surfing cycling wrestling karate game ball bat racket team
extreme: skydiving parachute parachuting bungee climbing climb diving scuba race racing stunt jump
trophy: trophy medal award prize cup win winner champion victory
money: money cash dollar coin bank loan debt credit salary wage income pay payment price cost expensive cheap rich wealth poor tax budget bill finance saving fee
poverty: poverty poor homeless homelessness hunger hungry starving malnutrition refugee beggar needy
charity: charity donate donation volunteer volunteering help foundation aid unicef redcross fundraiser
disaster: disaster earthquake flood hurricane tornado tsunami fire wildfire volcano storm accident crash catastrophe
climate: climate environment environmental pollution greenhouse emission carbon co2 warming nature ecology sustainability sustainable greenpeace
weather: weather rain snow wind storm cloud sun sunny sunshine fog ice thunder lightning temperature
cold: cold cool freeze freezing frost chill chilly winter snow ice
heat: hot heat warm summer burn burned oven stove fire
work: work job career boss office employee employer colleague coworker business company profession promotion meeting labor worker interview hire
school: school education teacher student study college university class classroom homework learn learning lesson exam book knowledge graduation
read: book read reading novel library newspaper magazine story poem
music: music song sing singing singer band concert guitar piano drum violin instrument dance dancing radio
film: movie film cinema tv television show series actor actress netflix theater theatre drama comedy
art: art paint painting draw drawing sculpture museum artist photo photography picture camera
phone: phone telephone cellphone smartphone mobile call text texting message whatsapp iphone
computer: computer laptop pc tablet internet website online software app email keyboard google wifi
socialmedia: facebook instagram twitter tiktok youtube snapchat social media selfie
game: game videogame play toy doll teddy puzzle lego chess cards playstation xbox
car: car vehicle truck automobile garage drive driving driver tire wheel gas gasoline parking traffic motor engine
transit: bus train subway plane airplane flight taxi boat ship bicycle bike motorcycle tram transport airport station
travel: travel trip vacation holiday tourism tourist journey hotel beach suitcase passport luggage cruise abroad
fly: fly flying flight airplane pilot helicopter space rocket astronaut
house: house home apartment room roof wall door window floor stairs basement attic garage chimney fireplace porch balcony courtyard
furniture: furniture sofa couch chair table desk bed lamp carpet rug curtain shelf cabinet dresser
appliance: fridge refrigerator oven stove microwave dishwasher washer dryer toaster blender heater fan grill barbecue bbq
pool: pool swimmingpool jacuzzi hottub tank pond fountain
babything: diaper crib cradle bottle stroller pacifier cot playpen babysitter nanny carseat
safety: safe safety seatbelt belt helmet lock alarm fence gate railing guard protection protect airbag camera secure security
supervise: parent supervision supervise babysitter nanny guardian teacher caregiver kindergarten
bathroom: bathroom toilet pee poop restroom sink bathtub
tool: tool hammer nail screw screwdriver saw drill wrench ladder glue tape rope axe
danger: danger dangerous hazard risk poison toxic chemical substance
religion: god church religion religious pray prayer jesus bible faith gospel priest heaven angel mosque
supernatural: ghost alien monster zombie vampire witch magic superpower superhero demon exorcism ufo spirit
politics: politics government president election vote law politician democracy congress minister policy
race: race racism racist discrimination homophobia sexism prejudice equality
time: time late hour minute schedule calendar clock day week month year punctual
attention: attention attentive distracted ignore ignoring inattentive neglect absent
nature: nature mountain river lake sea ocean beach forest island desert sky star moon earth field
trick: prank joke trick comedy laugh humor
hunt: hunt hunting hunter fishing catch
emotionweak: weak weakness shy timid insecure
goal: goal success achievement achieve accomplish dream ambition victory
communication: communication communicate talk speak conversation discuss listening feedback dialogue dialog
teamwork: team teamwork cooperation collaborate collaboration together group partnership
innovation: innovation innovative creativity creative idea invention new change
leadership: leader leadership manager management boss decision responsibility
learning: learn learning training course development knowledge skill
remote: remote homeoffice hybrid wfh telework flexible flexibility
process: process workflow bureaucracy paperwork procedure rule documentation standard
digital: digital digitalization digitization software tool ai automation data
energy: energy electricity solar power battery gas heating oil wind renewable
housing: housing rent tenant landlord apartment mortgage building construction
bike: bike bicycle cycling cyclist cycle lane
color: red blue green yellow black white brown orange purple pink gray grey gold silver color colour
number: one two three four five six seven eight nine ten eleven twelve twenty thirty fifty hundred thousand number
month: january february march april may june july august september october november december month
weekday: monday tuesday wednesday thursday friday saturday sunday weekday weekend
season: spring summer autumn fall winter season
daytime: morning noon afternoon evening night midnight dawn dusk
country: country america usa england britain france germany italy spain mexico canada china japan india russia brazil australia austria switzerland africa europe asia
city: city london paris newyork chicago boston rome berlin vienna madrid tokyo losangeles lasvegas miami
profession: job doctor nurse lawyer teacher engineer police fireman firefighter chef cook waiter waitress mechanic plumber electrician carpenter farmer pilot driver soldier actor singer scientist architect accountant secretary cashier salesman barber hairdresser dentist judge journalist
instrument: guitar piano drum violin flute trumpet saxophone cello harp instrument keyboard banjo
boardgame: chess checkers monopoly scrabble poker cards dice domino puzzle
shop: shop store mall supermarket market walmart amazon target ikea buy shopping sell
material: wood metal plastic glass paper stone rubber leather cotton wool steel iron gold brick concrete
stationery: pen pencil paper notebook eraser ruler stapler scissors glue marker folder envelope stamp
toiletry: toothbrush toothpaste soap shampoo towel razor comb brush deodorant perfume lotion makeup lipstick tissue toiletpaper
kitchenware: knife fork spoon plate bowl cup glass mug pan pot kettle cutlery dish napkin
camping: tent camping campfire sleepingbag backpack flashlight lantern hike hiking outdoors
beach: beach sand sunscreen sunglasses towel umbrella swimsuit bikini surf wave
excuse: late sick traffic overslept oversleep alarm forgot excuse
lose: lose lost keys wallet purse glasses remote umbrella
key: key keys lock wallet purse handbag bag backpack suitcase briefcase pocket
party: balloon confetti music dance drinks guest invitation decoration cake
bedtime: pajamas pillow blanket read story brush teeth prayer sleep bath
beautycare: makeup hair haircut hairstyle nails manicure lipstick perfume spa salon barber
weapon: gun knife sword bomb rifle pistol arrow spear bullet weapon
royalty: king queen prince princess crown castle throne knight
space: moon star planet sun rocket astronaut space mars earth galaxy alien
superhero: superman batman spiderman superhero hero cape
fairytale: fairy witch dragon princess magic wand unicorn mermaid giant
ship: boat ship sail yacht canoe kayak ferry raft anchor captain pirate
hair: hair bald beard mustache haircut wig blonde curly
eyesight: eye eyes glasses vision blind see sight lens contacts
teeth: tooth teeth dentist braces cavity smile mouth gum
trash: can bin dumpster recycle garbage trash bag
mail: letter mail package postcard stamp envelope post mailman delivery
bill: bill rent electricity water gas mortgage insurance tax phone cable
marriage: marriage wedding divorce husband wife spouse ring anniversary
divorce: divorce cheating affair money fight infidelity breakup separation
exam: test exam quiz grade homework study fail pass
vote: vote election candidate ballot campaign president politics
loud: loud music siren alarm thunder scream shout explosion concert
sharp: knife razor needle scissors blade glass sword nail
round: ball wheel circle coin globe plate ring orange
soft: pillow blanket cotton fur feather cushion teddy marshmallow
`
