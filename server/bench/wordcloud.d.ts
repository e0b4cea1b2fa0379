/** The package has no types: what the benchmark uses of it. */
declare module 'wordcloud' {
  const WordCloud: unknown
  export default WordCloud
}
