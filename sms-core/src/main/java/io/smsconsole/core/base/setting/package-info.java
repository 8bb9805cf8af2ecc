/**
 * Settings of the installation that its owner may change while it runs: the environment
 * gives the default, the page overrides it.
 */
package io.smsconsole.core.base.setting;
