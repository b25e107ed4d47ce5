import * as migration_20261125_201300_initial from './20261125_201300_initial';

export const migrations = [
  {
    up: migration_20261125_201300_initial.up,
    down: migration_20261125_201300_initial.down,
    name: '20261125_201300_initial'
  },
];
