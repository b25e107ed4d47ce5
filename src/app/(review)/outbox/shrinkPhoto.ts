import type { Picture } from './database'
import { newKey } from './newKey'

/** The longer side of a photo that is sent, in pixels, and its quality: faces and slogans stay legible at 200–400 kB. */
const LONGEST_SIDE = 1600
const QUALITY = 0.8

/** How large a photo becomes: never larger than it is. */
export function sizeWithin(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height))
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

/**
 * Makes a photo small enough for a commune's network. It is drawn anew, which also leaves behind where it was taken.
 * @throws DOMException where the file is no picture that this browser can read
 */
export async function shrinkPhoto(file: Blob): Promise<Picture> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' })
  const { width, height } = sizeWithin(bitmap.width, bitmap.height)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, width, height)
  bitmap.close()
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
  if (!blob) throw new DOMException('The picture could not be drawn', 'EncodingError')
  return { key: newKey(), type: blob.type, bytes: await blob.arrayBuffer() }
}
