/**
 * A small newsroom of our own, file by file: every fact in it is invented, and stands once. Laid out
 * as web pages are, with datelines, a caption, a sign-off and "See more".
 */
export const NEWSROOM = {
  'bridge.txt': `Riga opens its fourth bridge

May 5, 2023

RIGA (Reuters) – Mayor Ilze Kalnina opened the Mazais Bridge over the Daugava on May 4, 2023.

The bridge cost 48 million euros and is 640 metres long. It was built by Baltmost, a construction company from Liepaja.

The opening was postponed twice because the spring floods had damaged two pillars.

The bridge carries trams and cyclists, but it does not carry cars.

Janis Ozols, Deputy Minister of Transport, said that the state would pay for the next bridge.

See more
`,
  'fair.txt': `Spring fair draws beekeepers to Tampere

TAMPERE (Reuters) – The beekeepers' fair took place in Tampere from April 12 to 14, 2024.

The Nordic Beekeepers Union (NBU) organised the fair. Some 43 companies from Norway and Estonia took part in it.

Visitors queue for a wax press at the fair. (Photo: Reuters)

Eero Laine, Director of the Tampere Trade Office, thanked the visitors for their patience.

Trần Quốc Bảo, Vice Chairman of the Coffee Growers Association, bought a wax press.
`,
  'trade/copper.txt': `Turku looks to Peru

TURKU (Reuters) – Turku's imports from Peru reached 9.3 million dollars in 2021, according to the Port Authority.

Copper came first among the goods that were unloaded in the harbour.
`,
  'trade/honey.txt': `Chile buys more from Maribor

MARIBOR (Reuters) – In 2022, Maribor's exports to Chile reached 4.2 million euros, the Chamber of Commerce said.

Honey accounted for 61 percent of the shipments.

In 2023, Maribor's exports to Chile rose to 4.7 million euros.

The main exports to Chile were honey, beeswax, hops and dried apples.
`,
  'weather.txt': `Storm tears roofs off in Galway

GALWAY (Reuters) – A storm tore the roofs off 26 houses in Galway on Sunday night, the fire brigade said.

Nobody was hurt. Schools stayed closed because the power lines were down.
`,
} as const satisfies Readonly<Record<string, string>>;
