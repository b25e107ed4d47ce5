import * as migration_20261125_195059_initial from './20261125_195059_initial';

export const migrations = [
  {
    up: migration_20261125_195059_initial.up,
    down: migration_20261125_195059_initial.down,
    name: '20261125_195059_initial'
  },
];
