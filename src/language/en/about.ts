export const words = {
  title: 'How the atlas is made',
  lead: 'Every number here says who counted it and where it is printed. What no source states is not here.',
  sections: [
    { title: 'Where figures come from', text: 'From customs and statistics offices, from open databases, from officials and from the press, in that order of weight. Each figure keeps its source, the place in it, and the words as printed.' },
    { title: 'When sources disagree', text: 'Two countries count the same trade differently. Both counts are drawn, with the gap between them. Of several statements by one side, a line passes through one, chosen by a fixed rule: the office that counts before officials, officials before the press; the more precise before the rounded. The others stand beside it, hollow.' },
    { title: 'What is not known', text: 'A year that nothing states is a gap in the line. Nothing is interpolated, smoothed or rounded further. “More than 230” stays a lower bound; a year stays a year and is not turned into 1 January.' },
    { title: 'Stated and computed', text: 'Figures underlined with a line are stated by a source. Figures underlined with dots were worked out here from stated ones; each opens its arithmetic.' },
    { title: 'Words', text: 'Summaries are our own and neutral: who did and said what. Where accounts conflict, both stand with their sources. Names of places follow the source. “Cooperative”, “neutral” and “strained” are this atlas’s reading of an event.' },
    { title: 'People', text: 'Profiles hold public posts and public acts only.' },
    { title: 'Links', text: 'Every view is a link: the path names the page, the rest what you chose. The same link opens the same view on another machine and after an update of the data.' },
    { title: 'On your own site', text: 'Most charts can be shown on another site: “Embed” beside a chart gives the code. The picture keeps its sources, its table and its evidence, and follows the data unless you fix the address. It tells the page around it how high it is by a message of the type dyad-atlas:height; where nothing listens, the frame keeps its shape. It runs in a sandbox with scripts alone, and is a still picture without them.' },
  ],
}
export type AboutWords = typeof words
