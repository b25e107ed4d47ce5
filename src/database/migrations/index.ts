import * as migration_20261125_200837_initial from './20261125_200837_initial';

export const migrations = [
  {
    up: migration_20261125_200837_initial.up,
    down: migration_20261125_200837_initial.down,
    name: '20261125_200837_initial'
  },
];
