/**
 * Given names, folded, that open a full name in English-language news from any part of the world.
 * Names that are everyday words or places first of all (Will, Mark, Grant, Victoria, Milan) are in
 * only where the word after them decides.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abdel abdul abdallah abdullah abdulaziz abdelaziz abe abel abraham abu achmad adam adan adele adnan adolf adolfo adrian
   agnes agus ahmad ahmed akbar akio akira alain alan albert alberto alec alejandro aleksandr alessandro alex
   alexander alexandre alexei alexis alfonso alfred alfredo ali alice alicia alison allan allen alvaro amanda amir amos amy ana anatoly
   anders andre andrea andreas andreotti andres andrew andrei andrzej andy angel angela angelo angus anita ann anna anne
   annette annie anthony antoine anton antonio anwar ari ariel armando arnaud arne arnold art arthur arturo
   asif asher ashok atsushi augusto augustin aung avi axel aziz
   barbara barry bart basil beatrice ben benazir benigno benito benjamin bernard bernardo bernd bert bertrand beth betty bettino beverly bill
   billy bjorn bob bobby boris bounnhang brad bradley brendan brenda brent brett brian bruce bruno bryan burt byron
   caesar calvin cameron carl carla carlo carlos carlton carmen carol caroline carolyn caspar cathy catherine cecil cecilia
   cedric celso cesar charles charlie charlotte chester chris christian christine christopher chuck cindy claire clara clarence claude
   claudia claudio clayton clem clement cliff clifford clinton clive clyde colin connie conrad constantine
   corazon cornelius craig cristina curt curtis cynthia cyril cyrus
   dale damian dan dana daniel daniele danilo danny darrell dave david dean deborah debbie dennis denis derek desmond
   diana diane dick diego dieter dimitri dmitry dominic dominique don donald donna doris dorothy doug douglas duncan dustin dwight
   earl ed eddie edgar edith edmond edmund edoardo edouard eduard eduardo edward edwin eisuke eileen elaine eleanor elena eli elias elie
   elisabeth elizabeth ella ellen elliott elmer else elsa emil emile emilio emily emma emmanuel enrico enrique eric erich erik erika ernest
   ernesto ernst erwin esther ethan etienne eugene eugenio eva evelyn everett evan ezra
   fabio faisal fahd farouk fatima federico felipe felix ferdinand fernand fernando fidel fiona flora florence floyd
   frances francesco francis francisco francois frank franz fred freddie frederick frederic fritz fumio
   gabriel gabriela gail garry gary gaston gene geoff geoffrey george georges georg gerald gerard gerhard gerrit gerry ghulam
   gianni gilbert gilberto giles gilles gina giorgio giovanni giuliano giulio giuseppe glen glenn gloria gordon graham greg gregory gregorio guenther guido
   guillermo gunter gunther gus gustav gustavo guy gwen
   hamid hank hannah hannes hans harald haris harold harriet harry haruo haruhiko harvey hassan hashemi hayden heather hector
   heidi heinrich heinz helen helena helene helga helmut hendrik henk henri henrik henry herbert herman hermann hernan hideo hikmet hirohito hiroshi
   hisao hiroyuki homer horacio horst hosni hossein houston howard hubert hugh hugo humberto hussein
   ian ibrahim ida ignacio igor ildiko ilya imelda inaki indira inge ingrid ingvar irene irina iris irma irving irwin isaac isabel isabella ismail ivan ivo
   jaap jack jackie jacob jacques jaime jakob jamal james jamie jan jane janet janice janos jari jarvis jason javier jay
   jean jeanne jeff jeffrey jennifer jeremy jerome jerry jesse jessica jesus jill jim jimmy jo joachim joan joao joaquin jochen joe joel joerg
   johan johann johannes john johnny jon jonas jonathan jorge jose joseph josef josep josh joshua joyce juan juanita judith judy julia julian juliana julie julio
   julius junichi jurgen justin jutta
   kai karen karin karl karoly kate katharine kathleen kathryn kathy kazuo keiko keith keizo kelly ken kenji kenneth kent kevin khalid khaled khamtai khamphoui
   khin kiichi kim kirk klaus knut kofi koichi koji konrad konstantin krishna kristin kurt kwame kyle
   lance larry lars lasse laszlo laura lauren laurence laurent lawrence lazaro lech lee leif len lena leo leon leonard leonardo leonid leopoldo leroy
   leslie lester lewis liam lillian linda lionel lisa lloyd lois lopez lorenzo lori lou louis louise lowell lucas lucia lucien lucy luca
   ludwig luigi luis luiz luke lydia lyle lyn lynn lyndon
   mabel madeleine mahathir mahmoud mahmud malcolm manfred manmohan manuel marc marcel marcello marcelo marco marcos marcus margaret maria marian marie mariano marilyn mario marion
   marjorie marlin marshall martha martin martti marty marvin mary masao masaru masayoshi mathias mats matt matthew matthias maureen maurice mauricio max maxime maxwell mel melvin meredith
   merle mervyn michael michel michele michelle michio miguel mihail mike mikhail milan miles milos milton minoru miriam mitch mitchell mohamed mohammad mohammed
   moises monica morris mortimer moses moshe muammar muhammad murray mustafa myron
   nabil nadia nadine nakasone nancy naoko napoleon narciso natalia natalie nathan nathaniel ned neil nelson nestor neville nguema nicholas nick nicola nicolas nicole
   nigel nikita nikolai noboru nobuo noel nora norbert norman norodom nouhak
   octavio ola olaf oleg olga oliver olivier olof olusegun omar onno orlando orrin orville oscar oskar osamu oswaldo otis otto owen
   pablo paddy pamela pany paolo pascal pat patricia patrick paul paula paulo pavel pedro peggy penny per percy perry pete peter petr petra phil philip philippe
   phillip phyllis piero pierre pieter pietro preston
   quentin quincy rachel rafael rainer raja rajiv ralph ramon ramiro randall randolph randy raoul raphael rashid raul ray raymond rebecca reinhard
   rene renato renate renaud rex ricardo riccardo rich richard rick riad robert roberta roberto robin rod roderick rodney rodolfo rodrigo roger roland rolf roman romano ron ronald ronnie
   rosa rosalind rose ross roy ruben rudolf rudolph rudy rupert russell ruth ryan ryoichi ryutaro
   sabine sadao saddam saleumxay sally salvador sam samuel sandra sandy sanjay santiago sara sarah satoshi saud scott sean sebastian sergei serge sergio seth seymour shane shannon sharon
   shaun sheila shelby sheldon sherman shigeru shimon shintaro shirley shoichi shunjiro sid sidney siegfried sigmund silvia silvio simeon simon slobodan solomon somsavat sonia sonexay sophie souphanouvong soren
   spencer stan stanislav stanley stefan stefano stella sten stephan stephane stephanie stephen steve steven stewart stuart sue sukarno sumiko suresh susan susanne susilo suzanne sven sydney sylvia sylvester
   tadao tadashi takashi takeo takeshi tariq tatsuo taro ted teddy terence teresa terrance terrence terry thabo thaddeus theo theodore theresa thierry
   thomas thongloun thongsing tim timothy timo tina tito toby todd tom tomas tommy tomoko toni tony toru toshiki toshio tracy trevor troy
   ueli ulf ulrich umberto ursula
   valerie valentin valery van vanessa vera vern vernon veronica vicente vicki victor victoria viktor viktoria vincent vincente vinod virgil virginia vito vittorio vivian vlad vladimir volker
   wade wallace walter wanda warren wassily wayne wendell wendy werner wes wesley wilbur wilfred wilfried wilhelm willard willem william willie willis wilma wilson
   winston wladyslaw wojciech wolfgang woodrow wu xavier yasser yasuhiro yasuo yegor yitzhak yolanda yoshiaki yoshio yoweri yuri yvonne yves
   zachary zbigniew zdenek zeng zia zoe zoltan jacinto eduard kaoru soichi hajime makoto kenichi susumu toyoo satoru tatsuro naohiro eiji eiichi shoji yukio hiromu
   prabowo joko megawati bambang budi sri siti ibu iwan hendra agung bacharuddin radius ginandjar suharto ali hartarto arifin subroto
   nana kwesi chinua wole goodluck muhammadu ngozi amina uhuru jomo raila julius jakaya robert cyril oliver winnie desmond steve joice
   bounthong khamtay choummaly sisavath kaysone phoumi bouasone thongsavanh phankham somphao vilay vanmany souksavanh`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words inside a personal name that are written small: `Javier Perez de Cuellar`. */
export const NAME_CONNECTORS: ReadonlySet<string> = new Set(
  `de da das do dos del della di du des la le los las van von der den ten ter zu zum y e i
   bin binti ibn al el ul abu ben bint af av op 't`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** What close a personal name after the family name. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'v']);
