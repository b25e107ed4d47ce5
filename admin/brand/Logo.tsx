import { Mark } from './Mark'

/** Name and purpose, above the sign-in form. */
export const Logo = () => (
  <div className="brand">
    <Mark size={56} />
    <div>
      <p className="brand__name">Về Cơ Sở</p>
      <p className="brand__purpose">Công tác cơ sở của cán bộ Đoàn theo chủ trương 1+2</p>
    </div>
  </div>
)
