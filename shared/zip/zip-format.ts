/** Numbers of the zip format (PKWARE's APPNOTE 6.3). */

/** What the parts of an archive begin with. */
export const zipSignatures = {
  member: 0x04034b50,
  directory: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
  descriptor: 0x08074b50,
} as const;

/** Bytes of the record at the end, without its comment, and of the pointer that stands before it in a 64-bit archive. */
export const endBytes = 22;
export const locator64Bytes = 20;

/** The extra field that holds sizes of 64 bits. */
export const field64 = 1;

export const methods = { stored: 0, deflated: 8 } as const;
