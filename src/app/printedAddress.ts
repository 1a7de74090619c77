/** An address as a page's foot prints it: a reader's text that it carries stands on the paper itself, and would be pages of signs there. */
export const printedAddress = (href: string): string => href.replace(/#(?:text|packed)=.*$/s, '')
