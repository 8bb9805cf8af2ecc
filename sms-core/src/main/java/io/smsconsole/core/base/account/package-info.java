/**
 * On whose behalf a call runs, as far as the core needs to know it.
 */
package io.smsconsole.core.base.account;
