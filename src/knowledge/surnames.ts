const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Vietnamese family names, folded; they stand first. */
export const VIETNAMESE_SURNAMES = words(`
  nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh lai luong to doan
  trinh truong lam mai dao cao ha luu vuong phung ta quach thai tong trieu chu chau ninh la
  khuat kieu nghiem tang tieu thach mac au bach bang cam cu diep doi giap han khuc kim lac lieu
  lo luc ma man nhan nong ong quan sam son su tham than thieu ton tu tuong van vi vien vong xa
  dong hua lu phi khong kha cat uong chung dam nghi phuc y`);

/** Chinese family names in pinyin and in the older and Cantonese spellings, folded; they stand first. */
export const CHINESE_SURNAMES = words(`
  li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song
  zheng xie han tang feng yu dong xiao cheng cao yuan deng xi fu shen zeng peng lu su jiang cai
  jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin
  hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan qian yin yi chang qiao lai
  gong wen pang ji tao hong ni zhuang geng bo chiang chou chu hsu kuo tsai tseng lee teng mao
  chan cheung wong chow leung ng lam kwok yeung tung tsang lau yip fung ho kwan hui tam yuen pao
  hua ling`);

/** Korean family names, folded; they stand first. */
export const KOREAN_SURNAMES = words(`
  kim lee park choi chung jung jeong kang cho jo yoon yun jang chang lim im han oh seo suh shin
  kwon hwang ahn an song yoo yu hong jeon ko koh moon son sohn yang bae baek paik cha noh roh ryu
  chun chin nam chon pak ri rhee syngman roh choe rim sin`);

/**
 * Vietnamese given names that stand alone in a text (`Lan said`), folded; only those that are not
 * also an English word or a place.
 */
export const VIETNAMESE_GIVEN_NAMES = words(`
  lan quang huong minh dung thang hung tuan hoa nga mai linh trang phuong thao hanh hang
  hien thu thuy nhung cuong trung duc hieu hoang khanh kien loan long nam ngoc nhan phuc quan
  quyen tam tan thanh thinh toan tri trong tu tung tuyen van viet vinh xuan yen anh binh chau
  chien chinh dat diep giang hai hau hoai huyen khang khoa luan my nguyet nhi oanh phong phu
  quynh sang sinh son tai tho thom tien tin toai uyen vy bich dao dang dai dinh dieu duy`);

/**
 * Family names of the lists above that are English words first of all, folded: alone, they open a
 * name only when two more parts follow or a title stands before them.
 */
export const DOUBTFUL_SURNAMES = words(`
  to do son man an y my long sun park song ho he so so ma mai la van ong ling han chan chang will
  may pan fan fang pang pan bang gas mac lo may bo duke dove han cat tong cam in im he oh sin you
  lam che`);

/**
 * Words of titles, organisations and qualities that are family names too, folded: after a given name
 * they close it (`Stephen King`, `Andrew Young`, `Nathan Gold`).
 */
export const SURNAME_LIKE_WORDS = words(`
  king prince bishop judge pope dean page young price green white black brown gray grey west north
  south law power powers banks bank rice wheat little long cotton waters gold silver church
  bridge street hall bond steel post temple cross wood field fields forest hill hills lake lakes
  rivers park press means marshall abbot major sergeant priest speaker singer chief coach boxer
  player miller porter champion lord count baron earl knight case land lane wells springs banker
  carter gates case glass stone free sharp noble may march friend brother short strong self
  coats rich poor parish head heard parsons proctor sexton chambers court day monday friday
  summers winter high french english holland ireland german england jordan wales kuwait israel
  paris chad london washington jackson houston lincoln austin cleveland burns baker mann
  santos rosario salvador lyon lyons darwin dallas boston denver montana bristol valencia cordoba
  milan lancaster windsor bergen geneva york berlin moscow`);
