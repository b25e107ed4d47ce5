import * as migration_20261125_191739_initial from './20261125_191739_initial';

export const migrations = [
  {
    up: migration_20261125_191739_initial.up,
    down: migration_20261125_191739_initial.down,
    name: '20261125_191739_initial'
  },
];
