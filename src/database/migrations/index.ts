import * as migration_20261125_194336_initial from './20261125_194336_initial';

export const migrations = [
  {
    up: migration_20261125_194336_initial.up,
    down: migration_20261125_194336_initial.down,
    name: '20261125_194336_initial'
  },
];
