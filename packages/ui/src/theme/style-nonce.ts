/**
 * Mantine's modal and drawer lock the page's scroll through `react-remove-scroll`, which makes a style
 * element of its own and reads the nonce from this global alone.
 */
export function shareStyleNonce(nonce: string): void {
  (globalThis as { __webpack_nonce__?: string }).__webpack_nonce__ = nonce;
}
