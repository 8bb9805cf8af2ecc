/**
 * Through which door: the console for people and the signed API for programs.
 */
package io.smsconsole.web;
