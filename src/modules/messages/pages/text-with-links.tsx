const links = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/g;

/** Plain text with its lines as they are, and web addresses that can be followed. */
export function TextWithLinks({ text }: { text: string }) {
  return (
    <>
      {text.split(links).map((piece, at) =>
        at % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text keep their places
          <a key={at} href={piece} rel="noreferrer">
            {piece}
          </a>
        ) : (
          piece
        ),
      )}
    </>
  );
}
