/** The file that tries hosts, packed by the build: a text to be saved, never opened here. */
declare module 'virtual:network-check-file' {
  const packed: string;
  export default packed;
}
