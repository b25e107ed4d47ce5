import * as migration_20261125_225153_initial from './20261125_225153_initial';

export const migrations = [
  {
    up: migration_20261125_225153_initial.up,
    down: migration_20261125_225153_initial.down,
    name: '20261125_225153_initial'
  },
];
