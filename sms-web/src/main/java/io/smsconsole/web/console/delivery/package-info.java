/**
 * What was reported to receivers, and trying again what failed.
 */
package io.smsconsole.web.console.delivery;
