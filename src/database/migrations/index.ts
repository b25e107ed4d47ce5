import * as migration_20261125_201103_initial from './20261125_201103_initial';

export const migrations = [
  {
    up: migration_20261125_201103_initial.up,
    down: migration_20261125_201103_initial.down,
    name: '20261125_201103_initial'
  },
];
