import * as migration_20261125_210242_initial from './20261125_210242_initial';

export const migrations = [
  {
    up: migration_20261125_210242_initial.up,
    down: migration_20261125_210242_initial.down,
    name: '20261125_210242_initial'
  },
];
