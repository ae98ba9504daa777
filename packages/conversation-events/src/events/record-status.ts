/** What became of a record. Open: any other text is accepted too. */
export type RecordStatus = 'RECORD_STATUS_UNSPECIFIED' | 'EVENT_RECORD_STORED' | (string & {})
