import * as migration_20261125_204010_initial from './20261125_204010_initial';

export const migrations = [
  {
    up: migration_20261125_204010_initial.up,
    down: migration_20261125_204010_initial.down,
    name: '20261125_204010_initial'
  },
];
