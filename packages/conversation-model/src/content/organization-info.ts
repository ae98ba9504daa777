/** The employer on a business card. */
export interface OrganizationInfo {
  /** The name of the company. */
  company?: string
  /** The department in it. */
  department?: string
  /** The person's job title. */
  title?: string
}
