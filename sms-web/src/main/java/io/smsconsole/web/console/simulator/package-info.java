/**
 * The page that tells what somebody may do, by which statement, and who else may.
 */
package io.smsconsole.web.console.simulator;
