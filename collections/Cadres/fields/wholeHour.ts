/** An hour of the day, as a whole number; none is the usual one. */
export const wholeHour = (value: unknown): true | string =>
  value === undefined ||
  value === null ||
  (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 23)
    ? true
    : 'Nhập giờ từ 0 đến 23. · An hour from 0 to 23.'
