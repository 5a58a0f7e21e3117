import { secureHeaders } from 'hono/secure-headers';

/**
 * What a browser may do with our pages: load scripts, styles, fonts and pictures from here alone,
 * and send forms nowhere else. Style attributes are let in for the widths of drawn pictures; no
 * style element and no script stands in a page.
 */
export const securityHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    styleSrcAttr: ["'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  crossOriginOpenerPolicy: 'same-origin',
  strictTransportSecurity: false,
});
