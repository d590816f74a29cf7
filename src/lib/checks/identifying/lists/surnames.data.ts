// How surnames end. Words and patterns only; lists/lists.ts reads them.

export const surnameShape = String.raw`^[a-z]{2,}(?:mans|man|[rltdk]?ssen|[rltdkn]sen|nberg|[a-z]ink|stra|ema|sma|inga|[oe]wski|ski|nburg|aerts?|huis|veld|kamp|kens|kers|gers|eijer|dijk|horst|hof|beek|hoven|broek|boom|laar|oglu|wicz)$`;
