const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Nouns that show the name beside them to be a place, folded: `Phu Tho province`, `city of Hai Phong`. */
export const PLACE_NOUNS = words(`
  city province town village district commune ward county prefecture municipality region state
  republic kingdom emirate territory island islands isle peninsula archipelago bay gulf sea ocean
  strait straits channel canal river delta lake mountain mountains mount hill hills valley desert
  plain plateau forest park beach coast cape port harbour harbor airport base border highland
  highlands bridge street avenue road boulevard highway square gate capital suburb quarter
  basin field reef falls springs dam reservoir pass continent hemisphere oilfield airfield`);

const names = (list: string): readonly string[] =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/**
 * Cities, provinces and regions that English-language news names without saying what they are,
 * folded; countries and their capitals come from the country library. Not in: names that are
 * family names first of all (Lincoln, Jackson).
 */
export const TOWNS: readonly string[] = names(`
  hai phong, da nang, can tho, ho chi minh city, hcm city, saigon, hue, nha trang, da lat, ha long, vung tau,
  bien hoa, quy nhon, thai nguyen, bac giang, bac kan, bac lieu, bac ninh, ben tre, binh dinh, binh duong,
  binh phuoc, binh thuan, ca mau, cao bang, dak lak, dak nong, dien bien, dien bien phu, dong nai, dong thap, gia lai,
  ha giang, ha nam, ha tinh, hai duong, hau giang, hoa binh, hung yen, khanh hoa, kien giang, kon tum,
  lai chau, lam dong, lang son, lao cai, long an, nam dinh, nghe an, ninh binh, ninh thuan, phu tho,
  phu yen, quang binh, quang nam, quang ngai, quang ninh, quang tri, soc trang, son la, tay ninh,
  thai binh, thanh hoa, thua thien-hue, tien giang, tra vinh, tuyen quang, vinh long, vinh phuc,
  vinh yen, yen bai, an giang, mong cai, con dao, phu quoc, mekong delta, red river delta,
  central highlands, east sea, luang prabang, savannakhet, champasak, pakse, xiengkhouang, houaphanh,
  khammouane, bolikhamxay, sekong, attapeu, saravane, oudomxay, bokeo, phongsaly, siem reap,
  chiang mai, khon kaen, phuket, mandalay, yangon, rangoon, surabaya, bandung, medan, bali, java, sumatra,
  sulawesi, kalimantan, borneo, penang, johor, sabah, sarawak, cebu, davao, luzon, mindanao, quezon city,
  shanghai, guangzhou, canton, shenzhen, tianjin, chongqing, wuhan, nanjing, yunnan, guangxi, guangdong,
  sichuan, hunan, hubei, hainan, xinjiang, tibet, inner mongolia, hong kong, macau, macao, taipei, kaohsiung,
  osaka, kyoto, nagoya, kobe, yokohama, fukuoka, hiroshima, nagasaki, hokkaido, okinawa, busan, pusan, incheon,
  daegu, gwangju, seongnam, bombay, mumbai, calcutta, kolkata, madras, chennai, bangalore, hyderabad, punjab,
  kerala, gujarat, kashmir, assam, karachi, lahore, peshawar, chittagong, kandahar, herat,
  new york, new york city, los angeles, san francisco, chicago, boston, philadelphia, detroit, houston,
  dallas, miami, atlanta, seattle, denver, cleveland, pittsburgh, st louis, minneapolis, milwaukee,
  kansas city, cincinnati, baltimore, new orleans, phoenix, san diego, san jose, las vegas, portland,
  salt lake city, oklahoma city, tulsa, memphis, nashville, indianapolis, buffalo, rochester, hartford,
  newark, princeton, stamford, anchorage, honolulu, washington, wall street, silicon valley, palm beach, beverly hills,
  alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii,
  idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan,
  minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico,
  north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina,
  south dakota, tennessee, texas, utah, vermont, virginia, west virginia, wisconsin, wyoming,
  toronto, montreal, vancouver, calgary, edmonton, winnipeg, quebec, ontario, alberta, manitoba,
  saskatchewan, nova scotia, new brunswick, british columbia, newfoundland, yukon,
  monterrey, guadalajara, tijuana, acapulco, cancun, veracruz, chiapas, sao paulo, rio de janeiro, rio,
  salvador, bahia, recife, santos, parana, medellin, cali, guayaquil, maracaibo, rosario, cordoba, patagonia,
  manchester, birmingham, liverpool, leeds, glasgow, edinburgh, belfast, cardiff, bristol, oxford,
  cambridge, england, scotland, wales, northern ireland, ulster, yorkshire, marseille, marseilles, lyon, lyons, strasbourg,
  bordeaux, toulouse, lille, nantes, frankfurt, munich, hamburg, duesseldorf, dusseldorf, cologne, bonn,
  stuttgart, hanover, bremen, dresden, leipzig, west berlin, east berlin, bavaria, saxony, ruhr, milan, turin,
  naples, florence, venice, genoa, bologna, palermo, sicily, sardinia, tuscany, barcelona, seville, valencia,
  catalonia, bilbao, zurich, geneva, basel, lausanne, davos, antwerp, ghent, bruges, rotterdam, the hague,
  hague, utrecht, eindhoven, gothenburg, malmo, bergen, stavanger, porto, st petersburg, leningrad, siberia,
  vladivostok, chechnya, crimea, gdansk, krakow, cracow, odessa, kharkiv, donetsk, istanbul, izmir,
  jeddah, mecca, dubai, abu dhabi, sharjah, basra, mosul, aleppo, homs, gaza, west bank, tel aviv, haifa,
  alexandria, suez, casablanca, marrakesh, johannesburg, cape town, durban, pretoria, soweto, lagos, abuja,
  kano, ibadan, mombasa, kampala, biafra, darfur, zanzibar, katanga, benguela, luanda, sydney, melbourne,
  perth, brisbane, adelaide, darwin, canberra, queensland, new south wales, tasmania, auckland, christchurch,
  asia, europe, africa, america, americas, oceania, antarctica, eurasia, southeast asia, east asia,
  south asia, central asia, middle east, far east, eastern europe, western europe, west africa, east africa,
  southern africa, north africa, caribbean, balkans, scandinavia, persian gulf, the gulf, gulf, mideast,
  north sea, black sea, red sea, mediterranean, atlantic, pacific, pacific ocean, atlantic ocean, arctic, asia-pacific, baltic,
  west germany, east germany, west german, east german, soviet union, ussr, soviet, yugoslavia, czechoslovakia, zaire, ivory coast,
  global south, indochina, korean peninsula, white house, capitol hill`);
