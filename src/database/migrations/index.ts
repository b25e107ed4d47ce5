import * as migration_20261125_204559_initial from './20261125_204559_initial';

export const migrations = [
  {
    up: migration_20261125_204559_initial.up,
    down: migration_20261125_204559_initial.down,
    name: '20261125_204559_initial'
  },
];
