/** The windows that every screen is looked at in. */
export const SHAPES = [
  { name: '1440x900', viewport: { width: 1440, height: 900 } },
  { name: '1024x768', viewport: { width: 1024, height: 768 } },
  { name: '768x1024', viewport: { width: 768, height: 1024 } },
  { name: '390x844', viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  { name: '360x640', viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true },
] as const

export const THEMES = ['light', 'dark'] as const
