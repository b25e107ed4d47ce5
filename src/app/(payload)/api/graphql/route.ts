import config from '@payload-config'
import { REST_OPTIONS } from '@payloadcms/next/routes'
import { graphqlHandler } from '@/graphql/http/handler'

export const OPTIONS = REST_OPTIONS(config)
export const POST = graphqlHandler(config)
