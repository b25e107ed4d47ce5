export { checkTopicRows, type TopicRow } from './topicRow'
