"""The commonest English words of what is sold: a first word that is none of them may be somebody's surname."""

from functools import lru_cache

from services.grammar.language import lazily
from services.grammar.language.likeness import Like, like
from services.grammar.language.words import spelt
from services.grammar.people.names import NO_SURNAMES

_THINGS = spelt(
    "ac account accountancy accountant adaptor advert aerial agent air aircon alarm alternator amp annex annexe "
    "antenna apartment api app appliance arch arm assembly attic audio audit auger aupair auto axle backup bag bakery "
    "balcony baler ball balustrade banner bar barbecue barn barrel barrier basement basin basket bath battery bbq "
    "beam bed bedroom beer bench bidet bin binder bit blade blender blind block blower board boat body bolt bonnet "
    "book boom boot booth borehole bottle bow bowl bowser box bracket brake brasserie breaker brick bridge broadband "
    "brochure broom bucket buffet buggy builder bulb bulldozer bumper bund bung bungalow bunk burner bus business "
    "button cabin cabinet cable cage cake calendar camera camp camper campervan canoe canopy canvas cap capsule "
    "caravan card care cargo carpentry carport carriage carrier cart case cash cat cattle cctv cell cellar cement "
    "centre chain chainsaw chair charger chassis chat check checkout cheese chest chiller chimney chip chipper "
    "chocolate christmas cistern class cleaner clinic clock closet cloth cloud clutch cnc coach coat coffee coil "
    "collar compactor company compost compressor computer concrete condenser conditioner conference console "
    "construction consultancy container contract control controller converter conveyor cooker cooler copier corner "
    "cot cottage couch counter countertop course cover cow crane crate crm crown crush crusher cubicle cultivator cup "
    "cupboard curtain cushion cutter cycle dashboard dashcam data database daybed deck decor dehumidifier delivery "
    "demolition dental dermal desk desktop detector digger dinner dish dishwasher dispenser display dock dog domain "
    "double drain drainage drawer dredger dress drill drive driver driveway drone drum dryer duct dumper dumpster "
    "dust duvet ebike electric elevator engine engraver envelope epos equipment erp espresso estate ev event exam "
    "excavator exercise exhaust extinguisher extraction extractor fabric facade facial fan farm fascia faucet feed "
    "feeder ferry fertiliser fertilizer fibre field film filter finance fire fireplace first fitness fixture flag "
    "flatbed fleet flight float floor flower flue foam food football forecourt fork forklift format forwarder "
    "foundation frame franchise freezer freight fridge fryer fuel function furnace furniture gable gadget gallery "
    "game gantry gasket gate gazebo gear gearbox gen generation generator gift glass glove gps grab grader grain "
    "granite graphics grass gravel greenhouse grill grille grinder group guard guitar gutter gym hair hall hammer "
    "hamper handle handrail handset hangar harness harrow harvester hat hatch hatchback hay head header headlight "
    "headset heat heater hedge helmet helpdesk herd hinge hitch hob hoist holiday honey hood hook horse horsebox hose "
    "hotel house hvac ice implant implement infill information inn insert install installation insulation intercom "
    "internet inverter invitation iron irrigation island it jack jacket jacuzzi jet jetty jewellery joinery juicer "
    "jumper kayak kennel kerb kettle key keyboard kids kiosk kit knife lab label lad ladder lake laminate lamp land "
    "laptop laser lathe laundry lawn lawnmower layer lead leaf leaflet leather lecture lens licence license lid lift "
    "lifter light line liner link linkbox lintel livestock loader loan lock locker locksmith lodge log logo loom "
    "lorry lounge lounger lunch machine machinery maintenance mall mantel map marble marquee mask massage mast mat "
    "mattress meal meter mezzanine mic microwave mill minibus minivan mirror mixer mobility model modem module "
    "monitor moped motor motorbike motorcycle motorhome mould mower mug music nail net nursery oil optics ottoman "
    "outboard outdoor outfit oven overalls package pad paint pallet pan panel pantry paper parasol parlour partition "
    "party paver payroll pc pedestal pen pendant people pergola permit pest pew photo photocopier photography piano "
    "pickup pier pile pillar pillow pipe pitch pizza plan planer plant planter plaster plate platform plinth plot "
    "plough plow plug plunge podium pole polytunnel pond pontoon pool porch portakabin pos post poster pot power "
    "press pressure print printer processor projector property pub pump puncture purifier quad quartz rack radiator "
    "radio rail rain ramp ray rebar receipt reception recliner recorder recovery reel refit refresh refurb register "
    "regrout release remodel removal renewal reno renovation rental replacement rescue research retainer ride ring "
    "ripper riser road robot rod roll roller room rope rotavator round route router rug run sack saddle safe safety "
    "sail sales salon saloon sample sander sandwich sanitiser satellite sauna saw scaffold scale scanner school "
    "scooter scraper screed screen screw seater sectional security sedan seed seminar sensor seo septic server set "
    "settee setup sewer shade shed sheet shelf shelter shelves shingles shirt shoes shop shower showroom shredder "
    "shutter sideboard sign signage silage silo sink site skid skip skylight slab sleeper slide slot slurry snow soap "
    "social socket softener soil solicitor sound soundbar spa space spare speaker spin splitter spray sprayer "
    "spreader sprinkler staff stage stair staircase stairlift stall stand staple station statue steps sticker stool "
    "store stove straw stretcher strimmer stripe structure student studio suit suite summerhouse sunroom supplies "
    "support surface survey suv swap swing switch switchboard system table tablet tan tank tap tarmac tarp taxi "
    "telehandler telescope television tent terrace textbook thermostat ticket tile till tiller timber time tipper "
    "tool toolbox topper tow towbar towel tower toy tracker tracksuit tractor trade trailer trampoline transfer "
    "transformer transit transport trap tray treadmill treatment tree trellis trial trike trolley trough trousers "
    "truss tub tubs tunnel turbine turf tv tyre ultrasound umbrella underfloor underlay uniform unit upgrade "
    "upholstery ups urn user ute utes utility vacuum valet valve vanity vault vehicle veneer vent ventilation venue "
    "veranda video villa vinyl visa voip voucher wagon walkway wallpaper wardrobe warehouse warranty washer washroom "
    "watch water web weighbridge weights welder well wheel wheelchair whiteboard wifi winch windscreen wine wing "
    "wiper wire wok wood workbench workshop worktop wrap wreath xray yacht yard"
)
_KINDS = spelt(
    "acoustic acrylic alloy aluminium aluminum annual antiqueapproved artificial asap automatic baby bamboo beech "
    "beige bespoke best bifold big black blackout blank blue brand brass bronze brown built bulk cast cedar cheap "
    "chilled chrome clean clear cold combi combination commercial compact complete composite copper corian corporate "
    "cosmetic cotton curved custom daily dark deluxe diesel digital disabled domestic dual eco electronic emergency "
    "enclosed enquiry ergonomic exterior external extra family fitted fixed flat fortnightly free french front full "
    "fully garage gas gloss gold graphite gray green grey ground half hand handmade hard hardwood heavy high home hot "
    "hourly hybrid hydraulic indoor industrial inground interior internal intraoral large late led left lightweight "
    "linen lithium live local long low luxury magnetic mains manual marine master matt maxi medium mens metal mixed "
    "modern modular monthly more multi narrow natural navy nearly nice oak open orange orthopaedic orthopedic oval "
    "overhead painted part pedestrian personal petrol pine pink plain plastic plywood polished porcelain potential "
    "pre premium preowned printed private professional purple pvc quality quarterly quick raised rattan ready rear "
    "reclaimed reconditioned recycled red referral refurbished repeat residential resin right rotary rubber rustic "
    "sash scissor second secondhand self semi shaker short silver single sit slate slim small smart soft solid splash "
    "standard static steel stone storage straight summer super tall tbc teak temporary thermal third titan top touch "
    "triple turbo twin ultrasonic upvc urgent vintage walk wall warm weekly wet white wide winter wooden wool wrought "
    "year yearly yellow zero zoned"
)
MAKES = spelt(
    "abarth luton accord acer adidas aga airstream aixam aldi alfa amarok amazon android anker apollo apple aprilia "
    "aqualisa arctic arocs aruba asics aston asus atego atlas austin avensis aygo azera bailey baxi bayliner bedford "
    "beko belfast benelli bentley berlingo biffa bobcat boeing bolero bosch bose boxer bradbury braun breville bronco "
    "brother bsa bugatti buick byd caddy cadillac calor camry canon captur caterham caterpillar ceed celerio "
    "chevrolet chevy chrysler cisco citroen city claas cobra combo connect cortina cougar countryman crafter creta "
    "crosstrac cruze cummins cupra dacia daewoo daf daikin dell delonghi demountable deutz dewalt discovery dodge "
    "doosan ducati duster dyson dzire ecosport eicher elantra elddis electrolux epson escape escort everest "
    "expedition explorer f150 fendt ferrari fiat figo fitbit flymo ford fortuner foton freelander frontier fronx fuji "
    "galaxy gators genesis genie ghia giant glock google gopro grundfos guzzi hako harley haval hilti hilux hiluxes "
    "hino hitachi hive honda hoover hotpoint hp huawei hummer husqvarna hymer hyster hyundai i10 i20 iceland ideal "
    "ignis ikea impreza indesit ineos infiniti innova ipad iphone isuzu iveco jaguar jcb jeep jimny john juki "
    "jungheinrich kangoo karcher karoq kawasaki kenwood kia kitchenaid knaus kodak kodiaq komatsu kona konica krone "
    "ktm kubota kuga lamborghini lambretta lamona lancia landcruiser landrover lenovo lexmark lexus leyland lg "
    "liebherr lincoln linde linhai logitech lotus lowe lumix macbook mack mahindra makita malibu manitou maruti "
    "maserati massey matbro mazda mclaren megane mercedes merlo mg micra microsoft miele milwaukee mitsubishi mokka "
    "mondeo moto moulinex mustang navara neff nespresso nexon nikon nilfisk nintendo nissan nuaire oki oled omega "
    "oracle outback outlander owen pajero panasonic panda passat patrol peugeot philips piaggio picanto pilot pioneer "
    "playstation polaris polestar pontiac porsche prado prius proton puma punto quickbooks raleigh ram range "
    "rangemaster ranger rav4 razer redmi renault ricoh rio roomba rover saab sage salesforce samsung sandero santa "
    "sanyo sap scala scania scenic scorpio sealy seat sharp shogun siemens sienna silverado skoda smeg sonata sonos "
    "sony sorento specialized sportage sprinter stannah steinway stiga stihl subaru sunseeker superb suzuki swift "
    "symbol tacoma tahoe takeuchi talisman tally tata teams telsta terex tesla thar thermo thule tigra tiguan "
    "timberwolf toshiba touareg touran toyota trafic transporter travelmaster trek triton triumph tucson tundra "
    "twingo unimog up vaillant valtra vauxhall velux vespa viano viking virgin vitamix vitara vito vitra vivaro "
    "volkswagen volvo voyager vw wacker wacom wagonr webasto weber whirlpool wolf worcester wrangler xbox xc60 xero "
    "xerox xiaomi xsara yale yamaha yanmar yeti zafira zanussi zebra zetor zoe zoom"
)
COMMON = spelt(
    "пикап пікап "
    "зимова літня зимові літні всесезонна всесезонні "
    "окна окно окон кухня кухню ремонт балкон двери дверь шкаф шкафы сайт кровля забор монтаж диван лоджия ванная "
    "ванну дом "
    "дача квартира квартиру машина машину авто автомобиль плитка потолок потолки мебель купе прихожая баня беседка "
    "лестница "
    "кровать стол стулья ворота жалюзи кондиционер котел касса кассы эквайринг сигнализация видеонаблюдение охрана "
    "реклама "
    "лада веста гранта камри рио солярис поло тигуан октавия киа хендай тойота ниссан рено логан дастер нива "
    "приора калина "
    "прадо кашкай крета спортейдж форд фокус мазда хонда шкода ауди бмв мерседес вольво опель астра пежо ситроен "
    "уаз газель "
    "грейт волл джетур эксид омода джаеку чанган бестун москвич соллерс вояж зикр лисян тэнк танк фав дунфен донгфенг "
    "белджи ливан свм гак кайи джак хончи субару инфинити акура сузуки исузу санг йонг джип крайслер додж скания ман "
    "даф "
    "тигго туксон джолион монжаро кулрей соренто спортаж чери хавал джили лексус мицубиси аутлендер патриот ларгус "
    "фольксваген "
    "вікна вікно кухню балкон двері шафа сайт дах паркан будинок квартира авто плитка стеля меблі ліжко стіл "
    "кондиціонер каса "
    "пасат фабія ланос сандеро октавія "
    "windows window kitchen bathroom roof doors door fence sofa website conservatory boiler extension loft solar "
    "patio "
    "golf polo focus fiesta astra corsa clio qashqai juke octavia fabia civic jazz yaris corolla audi bmw mini"
)
"""What is sold so often that it is no surname."""
_ALL = _THINGS | _KINDS | MAKES | COMMON | NO_SURNAMES
_ADJECTIVE = lazily.compile(r"[a-z]{3,}(?:ing|able|ible|ous|ive|ical|proof|less|ised|ized|ated|ish|ware|work)")


@lru_cache(2048)
def sold(word: str) -> bool:
    """What is sold often, in whatever case: «камри», «весту»."""
    return listed(word) or any(like(word, one) >= Like.FORM for one in COMMON if one[:3] == word[:3])


@lru_cache(2048)
def ware(word: str) -> bool:
    """A thing, its make or how it is, one or many."""
    return listed(word) or _ADJECTIVE.fullmatch(word) is not None


def listed(word: str) -> bool:
    """Not what only ends as they do: somebody may be called Aldous."""
    if word in _ALL or word.removesuffix("s") in _ALL or word.removesuffix("es") in _ALL:
        return True
    return word.endswith("ies") and word[:-3] + "y" in _ALL
