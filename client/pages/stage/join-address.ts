/** Where the QR code leads: straight to the workshop. */
export function joinAddress(baseUrl: string, code: string): string {
  return `${baseUrl}/j/${code}`
}

/** The address as people read it out: without what the browser adds by itself. */
export function spokenAddress(baseUrl: string): string {
  return baseUrl.replace(/^https?:\/\//, '').replace(/\/$/, '')
}
