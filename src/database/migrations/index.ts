import * as migration_20261123_064842_first from './20261123_064842_first';
import * as migration_20261123_073847_no_locks from './20261123_073847_no_locks';
import * as migration_20261123_074336_jobs from './20261123_074336_jobs';
import * as migration_20261123_082726_no_mail_pause from './20261123_082726_no_mail_pause';

export const migrations = [
  {
    up: migration_20261123_064842_first.up,
    down: migration_20261123_064842_first.down,
    name: '20261123_064842_first',
  },
  {
    up: migration_20261123_073847_no_locks.up,
    down: migration_20261123_073847_no_locks.down,
    name: '20261123_073847_no_locks',
  },
  {
    up: migration_20261123_074336_jobs.up,
    down: migration_20261123_074336_jobs.down,
    name: '20261123_074336_jobs',
  },
  {
    up: migration_20261123_082726_no_mail_pause.up,
    down: migration_20261123_082726_no_mail_pause.down,
    name: '20261123_082726_no_mail_pause'
  },
];
