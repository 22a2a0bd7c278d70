declare module 'virtual:rules-index' {
  const index: import('./index-vocabulary.ts').VocabularyIndex;
  export default index;
}
