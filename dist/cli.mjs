#!/usr/bin/env node
import { main } from './index.mjs';
await main('cli');
