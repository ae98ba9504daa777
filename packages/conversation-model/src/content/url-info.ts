/** A web page on a business card. */
export interface UrlInfo {
  /** The URL. */
  url: string
  /** What the page is for: free text such as `WORK` or `HOME`. */
  type?: string
}
