// Generated from apps/api/schema.graphql; change the .graphql file beside it instead.

      export interface PossibleTypesResultData {
        possibleTypes: {
          [key: string]: string[]
        }
      }
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "ChangePasswordResult": [
      "Refusal",
      "Viewer"
    ],
    "CreateAccountResult": [
      "NewAccount",
      "Refusal"
    ],
    "CreateSurveyPlanResult": [
      "Refusal",
      "SurveyPlan"
    ],
    "DeleteSurveyPlanResult": [
      "DeletedSurveyPlan",
      "Refusal"
    ],
    "EndSessionResult": [
      "Refusal",
      "SignedOut"
    ],
    "IssueSurveyPlanResult": [
      "Refusal",
      "SurveyPlan"
    ],
    "ResetPasswordResult": [
      "NewAccount",
      "Refusal"
    ],
    "RunScoresResult": [
      "Refusal",
      "ScoreRun"
    ],
    "SaveSurveyPlanResult": [
      "Refusal",
      "SurveyPlan"
    ],
    "SignInResult": [
      "Refusal",
      "Viewer"
    ],
    "UpdateAccountResult": [
      "Account",
      "Refusal"
    ]
  }
};
      export default result;
    