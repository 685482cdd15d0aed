/** The shader of a crowd's marks: upright pictures of one size at places of the ground. WebGL 2. */

/** `corner` runs over the square, `place` is one sprite's; positions in CSS pixels from the middle of the canvas. */
const VERTEX = `#version 300 es
in vec2 corner;
in vec2 place;
in float shift;
in float slot;
in float fade;
uniform vec2 origin;
uniform float world;
uniform vec2 half_canvas;
uniform float side;
uniform float columns;
uniform vec2 slot_share;
uniform float zoom;
uniform float fade_span;
out vec2 texel;
out float opacity;
void main() {
  vec2 pixels = origin + place * world + vec2(shift, 0.0) + corner * side;
  gl_Position = vec4(pixels / half_canvas * vec2(1.0, -1.0), 0.0, 1.0);
  vec2 cell = vec2(mod(slot, columns), floor(slot / columns));
  texel = (cell + corner + 0.5) * slot_share;
  opacity = clamp(1.0 - (zoom - fade) / fade_span, 0.0, 1.0);
}`

const FRAGMENT = `#version 300 es
precision mediump float;
in vec2 texel;
in float opacity;
uniform sampler2D atlas;
out vec4 colour;
void main() { colour = texture(atlas, texel) * opacity; }`

/** Throws when the browser's own compiler refuses the shader. */
export function spriteProgram(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram()
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(kind)
    // null in a lost context: MapLibre makes everything anew when it comes back.
    if (shader === null) return program
    gl.shaderSource(shader, source)
    gl.compileShader(shader)
    gl.attachShader(program, shader)
  }
  gl.linkProgram(program)
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost())
    throw new Error(`map: the shader of marks was refused: ${gl.getProgramInfoLog(program)}`)
  return program
}
