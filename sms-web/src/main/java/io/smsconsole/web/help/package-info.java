/**
 * The user documentation, shown inside the console: for operators, reviewers, developers
 * and administrators, by task.
 */
package io.smsconsole.web.help;
